import { CHAPTERS, chapterKeys } from './scripts';
import { STRATEGY_CLASSES, strategyKeys } from './strategy';

/** Every text of the playbook as an i18n key with its namespace, in the order of a book: classes, reasons, scripts. */
export function playbookKeys(): readonly string[] {
  const classes: string[] = [];
  const reasons: string[] = [];
  for (const klass of STRATEGY_CLASSES) {
    const plain = strategyKeys(klass);
    if (!plain.ok) throw new Error(`No strategy of ${klass}`);
    const { name, summary, actions } = plain.value;
    classes.push(name, summary, ...actions);
    for (const { code, text } of plain.value.reasons) {
      const given = strategyKeys(klass, code);
      reasons.push(text, ...(given.ok ? given.value.countermeasures : []));
    }
  }
  return [...classes, ...reasons, ...Object.values(CHAPTERS).flatMap(chapterKeys)];
}
