import { useState } from 'react';
import { Combobox, Field, Option } from '@fluentui/react-components';
import type { CustomerCard } from '../../workflows/customer-book';
import { useTranslate } from '../services';

/** Customers offered at once: a longer list is searched by typing. */
const OFFERED = 50;

interface Props {
  readonly cards: readonly CustomerCard[];
  readonly shown: CustomerCard | undefined;
  readonly hint: string;
  readonly onPick: (id: string) => void;
}

function label({ name, key }: CustomerCard): string {
  return name === key ? name : `${name} · ${key}`;
}

/** Chooses a customer by hand: by typing a part of the name or the code. */
export function CustomerPicker({ cards, shown, hint, onPick }: Props) {
  const t = useTranslate();
  const [query, setQuery] = useState<string>();
  const asked = query?.trim().toLocaleLowerCase() ?? '';
  const found =
    asked === '' ? cards : cards.filter((card) => label(card).toLocaleLowerCase().includes(asked));
  return (
    <Field label={t('card:pick')} hint={hint}>
      <Combobox
        freeform
        value={query ?? (shown ? label(shown) : '')}
        selectedOptions={shown ? [shown.id] : []}
        onChange={(event) => setQuery(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          setQuery(undefined);
          if (optionValue !== undefined) onPick(optionValue);
        }}
        onBlur={() => setQuery(undefined)}
      >
        {found.slice(0, OFFERED).map((card) => (
          <Option key={card.id} value={card.id} text={label(card)}>
            {label(card)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
