import { zipSync } from 'fflate';

/**
 * Writes a small workbook the way Excel lays one out, for the sample gallery only: values, formulas with cached
 * values, styles, tables, filters, validation, conditional formats, charts, merges, hidden rows, frozen panes, names.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function letters(column) {
  let out = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
  return out;
}

const at = (row, column) => `${letters(column)}${row + 1}`;
const area = (row, column, rows, columns) => `${at(row, column)}:${at(row + rows - 1, column + columns - 1)}`;
const quoted = (sheet) => `'${sheet.replaceAll("'", "''")}'`;

/** Collects the cell styles that the sheets ask for. */
class Styles {
  constructor() {
    this.fonts = ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'];
    this.fills = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
    this.formats = [];
    this.xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  }

  index(list, xml) {
    const found = list.indexOf(xml);
    return found >= 0 ? found : list.push(xml) - 1;
  }

  /** @param style { bold, size, color, fill, format, center, wrap } */
  xf(style) {
    if (!style) return 0;
    const font = this.index(
      this.fonts,
      `<font>${style.bold ? '<b/>' : ''}<sz val="${style.size ?? 11}"/>${style.color ? `<color rgb="FF${style.color}"/>` : ''}<name val="Calibri"/><family val="2"/></font>`,
    );
    const fill = style.fill
      ? this.index(this.fills, `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`)
      : 0;
    const format = style.format ? this.index(this.formats, style.format) + 164 : 0;
    const alignment =
      style.center || style.wrap
        ? `<alignment${style.center ? ' horizontal="center" vertical="center"' : ''}${style.wrap ? ' wrapText="1"' : ''}/>`
        : '';
    return this.index(
      this.xfs,
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ''} applyFont="1"${fill ? ' applyFill="1"' : ''}${alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'}`,
    );
  }

  xml() {
    const formats = this.formats.map((code, i) => `<numFmt numFmtId="${i + 164}" formatCode="${escape(code)}"/>`).join('');
    return `${HEAD}<styleSheet xmlns="${MAIN}">${formats ? `<numFmts count="${this.formats.length}">${formats}</numFmts>` : ''}<fonts count="${this.fonts.length}">${this.fonts.join('')}</fonts><fills count="${this.fills.length}">${this.fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.xfs.length}">${this.xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/><color rgb="FF006100"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;
  }
}

/** One worksheet under construction. A cell is a plain value or `{ v, f, s }`: cached value, formula, style; `{ error }` is an error cell. */
export class Sheet {
  constructor(name) {
    Object.assign(this, {
      name, rows: [], merges: [], widths: {}, hiddenRows: new Set(), tables: [], validations: [], conditional: [], charts: [],
      frozen: undefined, filter: undefined, protect: false, state: undefined,
    });
  }

  set(row, column, cell) {
    (this.rows[row] ??= [])[column] = cell;
    return this;
  }

  /** Writes rows of cells; `styles` has one entry per column. */
  block(row, column, cells, styles = []) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null || cell === undefined) return;
        const style = styles[c];
        const rich = typeof cell === 'object' ? cell : { v: cell };
        this.set(row + r, column + c, style && !rich.s ? { ...rich, s: style } : rich);
      }),
    );
    return this;
  }
}

export class Workbook {
  constructor() {
    this.sheets = [];
    this.names = [];
    this.strings = new Map();
    this.styles = new Styles();
  }

  sheet(name) {
    const sheet = new Sheet(name);
    this.sheets.push(sheet);
    return sheet;
  }

  string(text) {
    if (!this.strings.has(text)) this.strings.set(text, this.strings.size);
    return this.strings.get(text);
  }

  cellXml(cell, row, column) {
    const rich = typeof cell === 'object' ? cell : { v: cell };
    const style = this.styles.xf(rich.s);
    const open = `<c r="${at(row, column)}"${style ? ` s="${style}"` : ''}`;
    const formula = rich.f ? `<f>${escape(rich.f)}</f>` : '';
    if (rich.error) return `${open} t="e">${formula}<v>${rich.error}</v></c>`;
    if (rich.v === undefined || rich.v === null) return formula ? `${open}>${formula}</c>` : `${open}/>`;
    if (typeof rich.v === 'boolean') return `${open} t="b">${formula}<v>${rich.v ? 1 : 0}</v></c>`;
    if (typeof rich.v === 'number') return `${open}>${formula}<v>${rich.v}</v></c>`;
    return formula ? `${open} t="str">${formula}<v>${escape(rich.v)}</v></c>` : `${open} t="s"><v>${this.string(rich.v)}</v></c>`;
  }

  sheetXml(sheet, relations) {
    const rowsXml = [];
    let right = 0;
    sheet.rows.forEach((cells, row) => {
      if (!cells) return;
      const inner = [];
      cells.forEach((cell, column) => {
        if (cell === undefined || cell === null) return;
        right = Math.max(right, column);
        inner.push(this.cellXml(cell, row, column));
      });
      rowsXml.push(`<row r="${row + 1}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ''}>${inner.join('')}</row>`);
    });
    const pane = sheet.frozen
      ? `<pane${sheet.frozen.columns ? ` xSplit="${sheet.frozen.columns}"` : ''} ySplit="${sheet.frozen.rows}" topLeftCell="${at(sheet.frozen.rows, sheet.frozen.columns ?? 0)}" activePane="${sheet.frozen.columns ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
      : '';
    const columns = Object.entries(sheet.widths)
      .map(([column, width]) => `<col min="${+column + 1}" max="${+column + 1}" width="${width}" customWidth="1"/>`)
      .join('');
    const validations = sheet.validations
      .map((v) => `<dataValidation type="${v.type}"${v.operator ? ` operator="${v.operator}"` : ''} allowBlank="1" showErrorMessage="1" sqref="${v.area}"><formula1>${escape(v.formula1)}</formula1>${v.formula2 ? `<formula2>${escape(v.formula2)}</formula2>` : ''}</dataValidation>`)
      .join('');
    const parts = [
      `<dimension ref="A1:${at(Math.max(0, sheet.rows.length - 1), right)}"/>`,
      `<sheetViews><sheetView workbookViewId="0"${sheet === this.sheets[0] ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>`,
      '<sheetFormatPr defaultRowHeight="15"/>',
      columns && `<cols>${columns}</cols>`,
      `<sheetData>${rowsXml.join('')}</sheetData>`,
      sheet.protect && '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
      sheet.filter && `<autoFilter ref="${sheet.filter}"/>`,
      sheet.merges.length && `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((m) => `<mergeCell ref="${m}"/>`).join('')}</mergeCells>`,
      ...sheet.conditional,
      validations && `<dataValidations count="${sheet.validations.length}">${validations}</dataValidations>`,
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      relations.drawing && `<drawing r:id="${relations.drawing}"/>`,
      relations.tables.length && `<tableParts count="${relations.tables.length}">${relations.tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`,
    ];
    return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${parts.filter(Boolean).join('')}</worksheet>`;
  }

  /** Bytes of the .xlsx; the same calls give the same bytes. */
  save() {
    const files = {};
    const put = (name, text) => (files[name] = [new TextEncoder().encode(text), { mtime: new Date(2026, 0, 1), level: 6 }]);
    const types = [];
    const type = (part, kind) => types.push(`<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`);
    const relationships = (list) =>
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

    let tableNumber = 0;
    let drawingNumber = 0;
    let chartNumber = 0;
    this.sheets.forEach((sheet, index) => {
      const own = [];
      const relations = { tables: [], drawing: undefined };
      for (const table of sheet.tables) {
        tableNumber += 1;
        const part = `xl/tables/table${tableNumber}.xml`;
        const id = `rId${own.length + 1}`;
        own.push([id, 'table', `../tables/table${tableNumber}.xml`]);
        relations.tables.push(id);
        const ref = area(table.row, table.column, table.rows, table.headers.length);
        const columns = table.headers.map((header, i) => `<tableColumn id="${i + 1}" name="${escape(header)}"/>`).join('');
        put(part, `${HEAD}<table xmlns="${MAIN}" id="${tableNumber}" name="${escape(table.name)}" displayName="${escape(table.name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${table.headers.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`);
        type(part, 'spreadsheetml.table');
      }
      if (sheet.charts.length > 0) {
        drawingNumber += 1;
        relations.drawing = `rId${own.length + 1}`;
        own.push([relations.drawing, 'drawing', `../drawings/drawing${drawingNumber}.xml`]);
        const anchors = [];
        const drawn = [];
        for (const chart of sheet.charts) {
          chartNumber += 1;
          const id = `rId${drawn.length + 1}`;
          drawn.push([id, 'chart', `../charts/chart${chartNumber}.xml`]);
          anchors.push(anchorXml(chart, id, drawn.length));
          put(`xl/charts/chart${chartNumber}.xml`, chartXml(chart));
          type(`xl/charts/chart${chartNumber}.xml`, 'drawingml.chart');
        }
        put(`xl/drawings/drawing${drawingNumber}.xml`, `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`);
        put(`xl/drawings/_rels/drawing${drawingNumber}.xml.rels`, relationships(drawn));
        type(`xl/drawings/drawing${drawingNumber}.xml`, 'drawing');
      }
      put(`xl/worksheets/sheet${index + 1}.xml`, this.sheetXml(sheet, relations));
      type(`xl/worksheets/sheet${index + 1}.xml`, 'spreadsheetml.worksheet');
      if (own.length > 0) put(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships(own));
    });

    const names = [...this.names];
    this.sheets.forEach((sheet, index) => {
      if (sheet.filter) {
        const ref = sheet.filter.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
        names.push({ name: '_xlnm._FilterDatabase', refers: `${quoted(sheet.name)}!${ref}`, local: index });
      }
    });
    const namesXml = names
      .map((n) => `<definedName name="${n.name}"${n.local === undefined ? '' : ` localSheetId="${n.local}" hidden="1"`}>${escape(n.refers)}</definedName>`)
      .join('');
    put('xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${this.sheets.map((s, i) => `<sheet name="${escape(s.name)}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets>${namesXml ? `<definedNames>${namesXml}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`);
    type('xl/workbook.xml', 'spreadsheetml.sheet.main');
    const strings = [...this.strings.keys()];
    put('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${strings.map((s) => `<si><t xml:space="preserve">${escape(s)}</t></si>`).join('')}</sst>`);
    type('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings');
    put('xl/styles.xml', this.styles.xml());
    type('xl/styles.xml', 'spreadsheetml.styles');
    const count = this.sheets.length;
    put('xl/_rels/workbook.xml.rels', relationships([...this.sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]), [`rId${count + 1}`, 'styles', 'styles.xml'], [`rId${count + 2}`, 'sharedStrings', 'sharedStrings.xml']]));
    put('_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]));
    put('[Content_Types].xml', `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`);
    const ordered = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1)));
    return zipSync(ordered);
  }
}

function anchorXml({ row, column, rows = 18, columns = 9 }, id, number) {
  const corner = (name, r, c) => `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner('from', row, column)}${corner('to', row + rows, column + columns)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** @param chart { kind: 'line' | 'bar', title, categories, series: [{ name, values }] } with references such as `'Sheet'!$A$1:$A$9` */
function chartXml({ kind, title, categories, series }) {
  const body = series
    .map((s, i) => `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${escape(s.name)}</c:v></c:tx><c:cat><c:strRef><c:f>${escape(categories)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${escape(s.values)}</c:f></c:numRef></c:val></c:ser>`)
    .join('');
  const plot = kind === 'line'
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${body}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`
    : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${body}<c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  return `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escape(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

/** Conditional format: cells of `ref` for which `formula` holds. */
export function highlight(ref, formula, priority, dxf = 0) {
  return `<conditionalFormatting sqref="${ref}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>${escape(formula)}</formula></cfRule></conditionalFormatting>`;
}

export { at, area, quoted };
