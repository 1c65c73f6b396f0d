import { Button, Checkbox, Input, Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import { GATE_TITLES, SEAT_TITLES, SEATS, type Round, type SeatRule } from '../../../modules/review/rules/index.ts';
import { GATES } from '../../../screening/index.ts';
import { Field } from '../../form/field.tsx';
import { Choices } from './choices.tsx';
import { REVIEWING_ROLES, roleTitle, WHERE_TITLES } from './flow-words.ts';
import '../../list/table.css';

export interface RoundFieldsProps {
  readonly round: Round;
  readonly index: number;
  readonly count: number;
  /** Within the round: `title`, `seats.0.roles`. */
  readonly faultAt: (path: string) => string | null;
  readonly onChange: (round: Round) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One round of a flow: its name, its seats, each with who may sign and what is to be ticked. */
export function RoundFields({ round, index, count, faultAt, onChange, onMove, onRemove }: RoundFieldsProps): ReactNode {
  const id = useId();
  const { title, oneHand, seats } = round;
  const name = `第 ${index + 1} 道`;
  const setSeat = (at: number, part: Partial<SeatRule>): void =>
    onChange({ ...round, seats: seats.map((seat, number) => (number === at ? { ...seat, ...part } : seat)) });
  const wholeFault = faultAt('seats');
  return (
    <section className="flow-round" aria-labelledby={id}>
      <div className="flow-head">
        <h2 id={id}>{name}</h2>
        <span className="beside">
          <Button size="small" disabled={index === 0} aria-label={`${name}上移`} onClick={() => onMove(index - 1)}>
            上移
          </Button>
          <Button size="small" disabled={index === count - 1} aria-label={`${name}下移`} onClick={() => onMove(index + 1)}>
            下移
          </Button>
          <Button size="small" danger disabled={count === 1} aria-label={`去掉${name}`} onClick={onRemove}>
            去掉
          </Button>
        </span>
      </div>
      <div className="columns-of-form">
        <Field label="这一道的名称" required error={faultAt('title')}>
          {(marks) => (
            <Input {...marks} value={title} maxLength={50} onChange={(event) => onChange({ ...round, title: event.target.value })} />
          )}
        </Field>
        <Checkbox checked={oneHand} onChange={(event) => onChange({ ...round, oneHand: event.target.checked })}>
          审和校可以由一人签
        </Checkbox>
      </div>
      <Choices
        label="这一道有哪些环节"
        error={wholeFault}
        all={SEATS.map((seat) => ({ value: seat, title: SEAT_TITLES[seat] }))}
        chosen={seats.map(({ seat }) => seat)}
        onChange={(chosen) => onChange({ ...round, seats: chosen.map((seat) => seats.find((one) => one.seat === seat) ?? newSeat(seat)) })}
      />
      {seats.map((seat, at) => (
        <fieldset key={seat.seat} className="flow-seat">
          <legend>{SEAT_TITLES[seat.seat]}</legend>
          {faultAt(`seats.${at}`) !== null && <p className="field-error">{faultAt(`seats.${at}`)}</p>}
          <Radio.Group
            aria-label={`${name}${SEAT_TITLES[seat.seat]}：哪里的人`}
            value={seat.where}
            options={[
              { value: 'unit', label: WHERE_TITLES.unit },
              { value: 'agency', label: WHERE_TITLES.agency },
            ]}
            onChange={(event) => setSeat(at, { where: event.target.value === 'unit' ? 'unit' : 'agency' })}
          />
          <Choices
            label="谁可以签"
            error={faultAt(`seats.${at}.roles`)}
            all={REVIEWING_ROLES.map((role) => ({ value: role, title: roleTitle(role) }))}
            chosen={seat.roles}
            onChange={(roles) => setSeat(at, { roles })}
          />
          <Choices
            label="把什么关"
            error={faultAt(`seats.${at}.gates`)}
            all={GATES.map((gate) => ({ value: gate, title: GATE_TITLES[gate] }))}
            chosen={seat.gates}
            onChange={(gates) => setSeat(at, { gates })}
          />
        </fieldset>
      ))}
    </section>
  );
}

function newSeat(seat: SeatRule['seat']): SeatRule {
  if (seat === 'secrecy') return { seat, roles: ['secrecyReviewer'], where: 'agency', gates: ['secrecy'] };
  return { seat, roles: [], where: 'agency', gates: seat === 'proofread' ? ['wording'] : [] };
}
