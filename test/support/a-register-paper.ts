import { createHash } from 'node:crypto';
import type { Figure } from '../../core/contract/legal-parameters.ts';
import { FigureCode } from '../../core/contract/legal-parameters.ts';
import type { RegisterProcessor } from '../../core/contract/processors.ts';
import { day } from '../../core/kernel/day.ts';
import { ActivityId, ProcessingForId, ProcessorId } from '../../core/kernel/ids.ts';
import { figureKinds, figureOn, versionsOf } from '../../core/legal-parameters/figures.ts';
import { assembleRegister } from '../../core/register/assemble.ts';
import { compareRegisters } from '../../core/register/compare.ts';
import { documentText, draft, type RegisterDocument } from '../../core/register/document.ts';
import type { Activity, RegisterFacts } from '../../core/register/facts.ts';
import { starters } from '../../core/register/more-starters.ts';
import type { RegisterOut } from '../../vault/register/paper.ts';
import { facts, fileRule, somePurposes } from './register-samples.ts';

const processorId = ProcessorId.parse('p'.repeat(20));

const processors: readonly RegisterProcessor[] = [
  {
    id: processorId,
    name: 'Administratiekantoor Van Dam',
    contact: 'info@vandam.example',
    service: 'Boekhouding en uitbetaling van onkosten',
    transfers: [],
    subProcessors: 'Rekencentrum Oost',
    agreementOn: day('2025-02-01'),
    agreementUntil: day('2027-01-31'),
    points: ['subject', 'instructions', 'confidentiality', 'security', 'deletion'],
    remark: '',
    changedOn: day('2026-11-21'),
  },
  {
    id: ProcessorId.parse('q'.repeat(20)),
    name: 'Mailhuis',
    contact: '',
    service: 'Versturen van de nieuwsbrief',
    transfers: [{ to: 'Verenigde Staten', safeguard: '' }],
    subProcessors: '',
    agreementOn: null,
    agreementUntil: null,
    points: [],
    remark: '',
    changedOn: day('2026-11-21'),
  },
];

const idAt = (at: number): ActivityId => ActivityId.parse(String.fromCodePoint(97 + at).repeat(20));

/** Every row that the app has to start with, as a manager left it after an hour: some is open. */
const activities: readonly Activity[] = starters.map(({ code, ...input }, at) => ({
  ...input,
  id: idAt(at),
  number: at + 1,
  changedOn: day('2026-11-20'),
  reviewedOn: at % 3 === 0 ? day('2026-11-21') : null,
  ...(code === 'clients'
    ? {
        legalBasis: 'legitimate-interest' as const,
        special: [
          { category: 'health' as const, exception: 'explicit-consent' as const },
          { category: 'criminal' as const, exception: null },
        ],
        recipients: [
          { name: 'Veilig Thuis', purpose: 'melding of advies' },
          { name: 'Blijf Groep', purpose: 'opvang' },
        ],
        jointControllers: [{ name: 'Buurtteam Oost', contact: 'oost@buurtteam.example', agreed: '' }],
        dpia: 'to-do' as const,
      }
    : {}),
  ...(code === 'accounts' || code === 'newsletter'
    ? { processorIds: [code === 'accounts' ? processorId : ProcessorId.parse('q'.repeat(20))] }
    : {}),
}));

/** A register of a fictitious foundation that has something of everything. */
export const someRegister = (changed: Partial<RegisterFacts> = {}): RegisterDocument => {
  const { content, counts } = assembleRegister(
    facts({
      activities,
      processors,
      purposes: somePurposes,
      fieldReasons: [{ field: 'address', reason: 'Wij sturen post.' }],
      processingFor: [
        {
          id: ProcessingForId.parse('r'.repeat(20)),
          number: 1,
          controller: 'Stichting De Schakel',
          contact: 'info@schakel.example',
          fg: '',
          categories: 'Tellen van bezoekers van de huiskamer',
          transfers: [],
          security: '',
          changedOn: day('2026-11-21'),
        },
      ],
      advice: [
        {
          text: 'Noem bij de cliënten waarom strafrechtelijke gegevens mogen.',
          by: 'J. de Groot',
          at: '2026-11-20T09:00:00.000Z',
          answer: 'Dat zoeken wij uit voor het volgende register.',
          answeredBy: 'F. Bakker',
          answeredAt: '2026-11-20T15:00:00.000Z',
        },
      ],
      ...changed,
    }),
  );
  return draft(content, counts);
};

const figures: readonly Figure[] = FigureCode.options.map((code) => ({
  code,
  ...figureKinds[code],
  now: figureOn(code, [], day('2026-11-21')),
  versions: [...versionsOf(code, [])],
}));

/** That register as version 7 on its way out, with what changed since version 6. */
export const someRegisterOut = (): RegisterOut => {
  const before = someRegister({ rules: [{ ...fileRule, version: 2, reason: 'Korter kan ook.' }] });
  const approval = { number: 7, approvedAt: '2026-11-21T10:00:00.000Z', note: 'Besluit van het bestuur' };
  const document: RegisterDocument = { ...someRegister(), ...approval, approvedBy: 'F. Bakker' };
  const text = documentText(document);
  const hash = createHash('sha256').update(text, 'utf8').digest('hex');
  return {
    document,
    text,
    paper: {
      content: document.content,
      counts: document.counts,
      version: { ...approval, approvedBy: 'F. Bakker', hash },
      hash,
      changes: compareRegisters(before.content, document.content),
      previous: 6,
      drift: [],
      figures: [...figures],
    },
  };
};
