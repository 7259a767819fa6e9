// Proves that a sheet of ours that has lost its workbook names (copied, or saved by another program) is known again by its tab and headers, in every language.
import { createTranslator, LANGUAGES } from '../../../src/i18n';
import { REGISTER_IDS } from '../../../src/tables/registers/register-spec';
import { REGISTERS } from '../../../src/tables/registers/registers';
import { surveyTables } from '../../../src/workflows/frame';
import { registerWrite } from '../../../src/workflows/registers/register-write';
import { memoryWorkbook } from '../../support/memory-port';

describe.each(LANGUAGES)('A register without names (%s)', (language) => {
  const { t } = createTranslator(language);

  test.each(REGISTER_IDS)('%s', async (id) => {
    const write = registerWrite(id, undefined, [], { language, t });
    const [headers = []] = write?.blocks[0]?.values ?? [];
    const row = REGISTERS[id].columns.map(({ type }, at) =>
      type === 'date' ? 46_000 + at : type === 'number' || type === 'rating' ? 3 : at < 4 ? `x${at}` : null,
    );
    const { port } = memoryWorkbook({ sheets: { [write?.name ?? '']: [headers, row] } });
    const { registers, mappings } = await surveyTables(port, {});
    expect(mappings.filter(({ kind }) => kind !== 'Visits').map(({ kind }) => kind)).toEqual([id]);
    expect(registers[0]?.mapping.fields.map(({ field, index }) => [field, index])).toEqual(
      REGISTERS[id].columns.map((column, index) => [column.id, index]),
    );
  });
});
