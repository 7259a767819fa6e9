import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Translate } from '../../core/translate';
import type { CustomerBook, CustomerCard } from '../../workflows/customer-book';
import { ClassSection } from './class-section';
import { FutureSection } from './future-section';
import { ProspectSection } from './prospect-section';
import { ReasonsSection } from './reasons-section';
import { QuestionsSection, ScriptsSection } from './script-sections';
import { StrategySection } from './strategy-section';

/** What a part of the customer page is given. */
export interface CustomerSectionProps {
  readonly customer: CustomerCard;
  readonly book: CustomerBook;
  /** Texts, with the team's own words of the playbook. */
  readonly words: Translate;
}

/** A part of the customer page; it brings its own heading. */
export interface CustomerSection {
  readonly id: string;
  /** Whether there is anything to show for this customer. */
  readonly shows: (customer: CustomerCard) => boolean;
  /** May be lazy. */
  readonly component: ComponentType<CustomerSectionProps>;
}

const BriefSection = lazy(() => import('../visit-log/brief-section'));

/** The parts of the customer page, in the order in which they are read. */
export const CUSTOMER_SECTIONS: readonly CustomerSection[] = [
  { id: 'class', shows: ({ row }) => row !== undefined, component: ClassSection },
  { id: 'prospect', shows: ({ prospect }) => prospect !== undefined, component: ProspectSection },
  { id: 'future', shows: ({ future }) => future !== undefined, component: FutureSection },
  { id: 'brief', shows: () => true, component: BriefSection },
  { id: 'strategy', shows: () => true, component: StrategySection },
  { id: 'reasons', shows: () => true, component: ReasonsSection },
  { id: 'scripts', shows: () => true, component: ScriptsSection },
  { id: 'questions', shows: () => true, component: QuestionsSection },
];
