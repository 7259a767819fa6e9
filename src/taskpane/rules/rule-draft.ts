import { formatIso, parseIso } from '../../core/serial-date';
import { dayHours } from '../../tables/parse-day-hours';
import type { RuleSpec, RuleUnit } from '../../workflows/rule-specs';

/** What the fields of one rule hold while it is edited: a text a field, so that half-typed numbers can stand. */
export type RuleDraft = readonly string[];

/** A value that a rule may take; undefined for a number that stays blank. */
export type AnyRuleValue = number | string | readonly number[] | undefined;

/** Why a draft is no value; texts under `pane:rules.invalid`. */
export type DraftFault = 'number' | 'whole' | 'range' | 'time' | 'weekdays' | 'date' | 'dayHours';

/** A parsed draft. */
export type ParsedDraft =
  { readonly ok: true; readonly value: AnyRuleValue } | { readonly ok: false; readonly fault: DraftFault };

/** Shares are edited as percentages. */
export function factorOf(unit: RuleUnit): number {
  return unit === 'share' ? 100 : 1;
}

/** Twelve significant digits hide the noise of 0.07 × 100 and keep what a person can mean. */
function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The texts with which a rule's fields begin. */
export function draftOf(spec: RuleSpec, value: AnyRuleValue): RuleDraft {
  switch (spec.kind) {
    case 'number':
      return [typeof value === 'number' ? shown(value * factorOf(spec.unit)) : ''];
    case 'vector':
      return Array.isArray(value) ? value.map((part: number) => shown(part * factorOf(spec.unit))) : [];
    case 'choice':
    case 'dayHours':
      return [String(value ?? '')];
    case 'date':
      return [typeof value === 'number' ? formatIso(value) : ''];
    case 'time':
      return [
        typeof value === 'number' ? `${twoDigits(Math.floor(value / 60))}:${twoDigits(value % 60)}` : '',
      ];
    case 'weekdays':
      return Array.isArray(value) ? value.map(String) : [];
  }
}

function parseNumber(
  text: string,
  { unit, min, max, integer }: { unit: RuleUnit; min: number; max: number; integer?: boolean },
): ParsedDraft {
  const typed = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isFinite(typed)) return { ok: false, fault: 'number' };
  const value = Number((typed / factorOf(unit)).toPrecision(12));
  if (value < min || value > max) return { ok: false, fault: 'range' };
  return integer && !Number.isInteger(value) ? { ok: false, fault: 'whole' } : { ok: true, value };
}

/** The value that a draft stands for, or why it is none. */
export function parseDraft(spec: RuleSpec, draft: RuleDraft): ParsedDraft {
  const [text = ''] = draft;
  switch (spec.kind) {
    case 'number':
      if (text.trim() === '' && spec.default === null) return { ok: true, value: undefined };
      return parseNumber(text, spec);
    case 'vector': {
      const parts = draft.map((part) => parseNumber(part, spec));
      const bad = parts.find((part) => !part.ok);
      if (bad) return bad;
      return { ok: true, value: parts.map((part) => (part.ok ? (part.value as number) : 0)) };
    }
    case 'choice':
      return { ok: true, value: text };
    case 'time': {
      const match = /^(\d{1,2}):(\d{2})$/.exec(text);
      const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
      return minutes >= 0 && minutes < 24 * 60 ? { ok: true, value: minutes } : { ok: false, fault: 'time' };
    }
    case 'date': {
      if (text.trim() === '') return { ok: true, value: undefined };
      const day = parseIso(text.trim());
      return day === undefined ? { ok: false, fault: 'date' } : { ok: true, value: day };
    }
    case 'dayHours':
      return text.trim() === '' || dayHours(text) !== undefined
        ? { ok: true, value: text.trim() }
        : { ok: false, fault: 'dayHours' };
    case 'weekdays':
      return draft.length === 0
        ? { ok: false, fault: 'weekdays' }
        : { ok: true, value: draft.map(Number).sort((a, b) => a - b) };
  }
}

/** True when two values of a rule are the same. */
export function sameValue(a: AnyRuleValue, b: AnyRuleValue): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
