import { formatIso } from '../../core/serial-date';
import type { Language, Translate } from '../../core/translate';
import { itemState, overdueDays } from '../../journal';
import { strategyKeys } from '../../playbook/strategy';
import { firstWord } from '../../tables/registers/register-spec';
import type { Choice } from '../../tables/registers/register-spec';
import {
  COMPLAINT_KINDS,
  CONFIDENCES,
  FACT_KINDS,
  POLICY_KINDS,
} from '../../tables/registers/register-words';
import { dealerFlags } from '../dealer-facts';
import { numberText } from '../number-text';
import { clock } from '../visit-texts';
import type { VisitBrief } from './brief-facts';

/** A line of a brief. */
export interface BriefLine {
  readonly text: string;
  /** What stands in front of it: a code, a day. */
  readonly mark?: string;
  readonly tone?: 'good' | 'warn' | 'bad';
  /** Prices, credit and competitors: marked on paper, not for others. */
  readonly confidential?: boolean;
}

/** A part of a brief with its heading. */
export interface BriefSection {
  readonly id: 'goals' | 'open' | 'dealer' | 'orders' | 'policies' | 'last' | 'playbook' | 'facts';
  readonly title: string;
  readonly lines: readonly BriefLine[];
}

/** How a brief is put into words. */
export interface BriefWords {
  readonly t: Translate;
  readonly language: Language;
  /** Texts with the team's own words of the playbook. */
  readonly words?: Translate;
}

/** The word for a choice; '' for none, the text itself for one that we do not know. */
export function choiceWord(choices: readonly Choice[], id: string | undefined, language: Language): string {
  if (id === undefined) return '';
  const found = choices.find((choice) => choice.id === id);
  return found ? firstWord(found.words, language) : id;
}

/** One line about the customer: class, hours, telephone, when last seen. */
export function briefHead(brief: VisitBrief, { t }: BriefWords): readonly string[] {
  const { person, call, lastVisit, hours, date } = brief;
  const contact = person.customer ?? person.prospect;
  const about = [
    person.class === '' ? '' : t(`visits:class.${person.class}`),
    call?.arrival === undefined ? '' : t('journal:brief.at', { time: clock(call.arrival) }),
    hours ? t('journal:brief.hours', { start: clock(hours.start), end: clock(hours.end) }) : '',
    lastVisit === undefined
      ? t('journal:brief.neverSeen')
      : t('journal:brief.lastSeen', { date: formatIso(lastVisit), days: date - lastVisit }),
  ];
  const address = person.customer?.address;
  const phone = person.customer?.phone;
  const where = [contact?.area ?? contact?.region ?? '', address ?? '', phone ?? ''];
  return [about, where, [call?.reason ?? ''], [call?.note ?? '']]
    .map((parts) => parts.filter((part) => part !== '').join(' · '))
    .filter((line) => line !== '');
}

/** The parts of a brief that have something to say; the goals always come, and say so when there is none. O(lines). */
export function briefSections(brief: VisitBrief, words: BriefWords): readonly BriefSection[] {
  const { t } = words;
  const flags = brief.dealer ? dealerFlags(brief.dealer, brief.date, t) : [];
  const flagLines = (isOrder: boolean) =>
    flags
      .filter(({ room }) => (room === 'order') === isOrder)
      .map(({ text, weight, confidential }): BriefLine => ({
        text,
        ...(weight === 'info' ? {} : { tone: weight }),
        ...(confidential ? { confidential } : {}),
      }));
  const sections: readonly (readonly [BriefSection['id'], readonly BriefLine[]])[] = [
    ['goals', goalLines(brief, words)],
    ['open', openLines(brief, words)],
    ['dealer', flagLines(false)],
    ['orders', flagLines(true)],
    ['policies', policyLines(brief, words)],
    ['last', [...lastLines(brief, words), ...trainingLines(brief, words)]],
    ['facts', factLines(brief, words)],
    ['playbook', playbookLines(brief, words)],
  ];
  return sections.flatMap(([id, lines]): BriefSection[] =>
    lines.length === 0 ? [] : [{ id, title: t(`journal:brief.sections.${id}`), lines }],
  );
}

function goalLines({ goals, doNotContact }: VisitBrief, { t }: BriefWords): readonly BriefLine[] {
  const lines: BriefLine[] = goals.map(({ code, reason, args }) => ({
    mark: code,
    text: t('journal:brief.goal', {
      goal: t(`journal:goals.${code}`),
      reason: t(`journal:goalReasons.${reason}`, {
        ...args,
        ...(typeof args['amount'] === 'number' ? { amount: numberText(args['amount']) } : {}),
      }),
    }),
    ...(code === 'M1' ? { confidential: true } : {}),
  }));
  if (lines.length === 0) lines.push({ text: t('journal:brief.noGoal'), tone: 'warn' });
  if (doNotContact) lines.unshift({ text: t('journal:brief.doNotContact'), tone: 'bad' });
  return lines;
}

function openLines(
  { promises, instructions, complaints, date }: VisitBrief,
  { t, language }: BriefWords,
): readonly BriefLine[] {
  const dueText = (due: number | undefined, days: number) =>
    due === undefined
      ? t('journal:brief.noDue')
      : days > 0
        ? t('journal:brief.overdue', { date: formatIso(due), days })
        : t('journal:brief.due', { date: formatIso(due) });
  const items = [...promises, ...instructions].map((item): BriefLine => {
    const days = overdueDays(item, date);
    const kind = item.origin === 'instruction' ? 'instruction' : 'promise';
    return {
      mark: t(`journal:brief.kinds.${kind}`),
      text: `${item.what} (${dueText(item.due, days)})`,
      ...(itemState(item, date) === 'overdue' ? { tone: 'bad' } : {}),
    };
  });
  return [
    ...complaints.map(({ what, kind, due }): BriefLine => {
      const about = choiceWord(COMPLAINT_KINDS, kind, language);
      return {
        mark: t('journal:brief.kinds.complaint'),
        text: `${about === '' ? what : `${about}: ${what}`} (${dueText(due, date - due)})`,
        tone: due < date ? 'bad' : 'warn',
      };
    }),
    ...items,
  ];
}

function policyLines({ policies }: VisitBrief, { language }: BriefWords): readonly BriefLine[] {
  return policies.map(({ from, what, points, kind }) => {
    const about = choiceWord(POLICY_KINDS, kind, language);
    return {
      mark: formatIso(from),
      text: [about === '' ? what : `${about}: ${what}`, points ?? '']
        .filter((part) => part !== '')
        .join(' – '),
    };
  });
}

function lastLines({ last }: VisitBrief, { t }: BriefWords): readonly BriefLine[] {
  if (!last) return [];
  const mark = formatIso(last.date);
  const missed = last.goals.filter(({ result }) => result === 'missed' || result === 'partly');
  return [
    ...missed.map(({ text, result, reason }): BriefLine => ({
      mark,
      text: t('journal:brief.lastGoal', {
        goal: text,
        result: t(`journal:results.${result ?? 'missed'}`),
        reason: reason === undefined ? '–' : t(`journal:reasons.${reason}`),
      }),
      tone: 'warn',
    })),
    ...(last.nextStep === undefined
      ? []
      : [{ mark, text: t('journal:brief.nextStep', { step: last.nextStep }) }]),
    ...(last.improve === undefined
      ? []
      : [{ mark, text: t('journal:brief.improve', { text: last.improve }) }]),
    ...(last.expectedDate === undefined
      ? []
      : [{ mark, text: t('journal:brief.expected', { date: formatIso(last.expectedDate) }) }]),
  ];
}

function trainingLines({ training }: VisitBrief, { t }: BriefWords): readonly BriefLine[] {
  if (!training) return [];
  const { date, topic, outcome } = training;
  const text = outcome === undefined ? topic : `${topic} → ${outcome}`;
  return [{ mark: formatIso(date), text: t('journal:brief.training', { text }) }];
}

function factLines({ facts }: VisitBrief, { t, language }: BriefWords): readonly BriefLine[] {
  return facts.map(({ date, what, kind, subject, source, confidence, stale }) => ({
    mark: formatIso(date),
    text: [
      [choiceWord(FACT_KINDS, kind, language), subject ?? ''].filter((part) => part !== '').join(' '),
      what,
      [source ?? '', choiceWord(CONFIDENCES, confidence, language), stale ? t('journal:brief.stale') : '']
        .filter((part) => part !== '')
        .join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    ...(stale ? { tone: 'warn' as const } : {}),
    confidential: true,
  }));
}

function playbookLines({ person }: VisitBrief, { t, words = t }: BriefWords): readonly BriefLine[] {
  const strategy = person.class === '' ? undefined : strategyKeys(person.class);
  if (!strategy?.ok) return [];
  const { name, actions } = strategy.value;
  return [
    {
      mark: words(name),
      text: actions
        .slice(0, 2)
        .map((key) => words(key))
        .join(' '),
    },
    {
      mark: t('journal:brief.opening'),
      text: words(`scripts:openings.${person.customer ? 'offer' : 'solve'}.example`),
    },
    { mark: t('journal:brief.question'), text: words('scripts:openQuestions.need.example') },
  ];
}
