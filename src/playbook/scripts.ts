/** A chapter of the playbook as keys of the `scripts` texts: each entry has the fields that `fields` names. */
export interface Chapter {
  /** Text of the heading: `scripts:<id>.title`. */
  readonly id: string;
  /** Text of an entry: `scripts:<id>.<entry>.<field>`, or `scripts:<id>.<entry>` when there are no fields. */
  readonly entries: readonly string[];
  readonly fields: readonly ('name' | 'how' | 'example')[];
}

/** Opening lines, approach, question bank, fact sheet, listening and origins of future customers (DOMAIN 1.2, 1.6). */
export const CHAPTERS = {
  /** Four types of opening lines. */
  openings: {
    id: 'openings',
    entries: ['solve', 'observe', 'offer', 'unique'],
    fields: ['name', 'how', 'example'],
  },
  /** Six steps of the first minutes. */
  approach: {
    id: 'approach',
    entries: ['nameTitle', 'introduce', 'thank', 'smallTalk', 'reason', 'praiseQuestion'],
    fields: ['name', 'how'],
  },
  /** Open questions: what they are for, and one to begin with. */
  openQuestions: {
    id: 'openQuestions',
    entries: ['state', 'goal', 'competitor', 'need'],
    fields: ['name', 'example'],
  },
  closedQuestions: {
    id: 'closedQuestions',
    entries: ['confirm', 'build', 'lead', 'narrow', 'prioritise'],
    fields: ['name', 'example'],
  },
  /** Fact finding: what for, what to talk of, what to learn, whom to ask, how. */
  factPurposes: { id: 'factPurposes', entries: ['explain', 'show', 'propose', 'close'], fields: [] },
  factTopics: {
    id: 'factTopics',
    entries: ['business', 'offer', 'affiliates', 'industry', 'culture', 'philosophy', 'interests', 'network'],
    fields: [],
  },
  factItems: {
    id: 'factItems',
    entries: [
      'decision',
      'plan',
      'health',
      'keyPerson',
      'departments',
      'current',
      'supplier',
      'competitor',
      'attitude',
      'why',
      'benefit',
      'improve',
      'efficiency',
    ],
    fields: [],
  },
  factPeople: { id: 'factPeople', entries: ['keyPerson', 'user', 'buyer'], fields: [] },
  factMethods: { id: 'factMethods', entries: ['survey', 'observe', 'ask', 'questionnaire'], fields: [] },
  /** Self-check after a talk. */
  listening: {
    id: 'listening',
    entries: ['position', 'confirm', 'attention', 'finish', 'openMind', 'noDefence'],
    fields: [],
  },
  /** Where future customers come from. */
  futureOrigins: {
    id: 'futureOrigins',
    entries: ['information', 'targets', 'channels', 'products'],
    fields: ['name', 'how'],
  },
} as const satisfies Readonly<Record<string, Chapter>>;

/** All i18n keys of a chapter, heading first, then entry by entry. */
export function chapterKeys({ id, entries, fields }: Chapter): readonly string[] {
  const of = (entry: string) =>
    (fields.length === 0 ? [''] : fields.map((field) => `.${field}`)).map((end) => entry + end);
  return ['title', ...entries.flatMap(of)].map((key) => `scripts:${id}.${key}`);
}
