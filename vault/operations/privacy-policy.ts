import { PrivacyKind, type privacyPolicy } from '../../core/contract/privacy-policy.ts';
import type { In } from '../../core/contract/index.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { isWhole, type OwnPoint, pointsOf } from '../../core/privacy-policy/compose.ts';
import { textFileName, textPaper } from '../../core/privacy-policy/paper.ts';
import { assertSettlable, settledText } from '../../core/privacy-policy/settle.ts';
import { putWriting, settleVersion } from '../../db/repositories/privacy-policy.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { blockDocx } from '../exports/block-docx.ts';
import { privacyFacts } from '../privacy-policy/facts.ts';
import { textNow, versionOf } from '../privacy-policy/texts.ts';
import { currentRegister } from '../register/gather.ts';

const factsNow = (context: ReadContext) => privacyFacts(context, currentRegister(context).content);

const nowOf = (context: ReadContext, kind: PrivacyKind) => textNow(context, kind, factsNow(context));

const paperOf = ({ kind, version, lang }: In<'privacyPolicy.paper'>, context: ReadContext) => {
  const facts = factsNow(context);
  const { texts, writing, settled } = textNow(context, kind, facts);
  const frozen =
    version === null
      ? null
      : found(
          settled.find((it) => it.version === version),
          'privacy-text',
        );
  return textPaper({
    kind,
    lang,
    organisation: facts.organisation.name,
    settled: frozen?.text ?? settledText(texts, writing.paragraphs),
    version,
    on: frozen?.settledOn ?? context.today,
  });
};

export const privacyPolicyHandlers: Handlers<keyof typeof privacyPolicy> = {
  'privacyPolicy.list': (_, context) => {
    const facts = factsNow(context);
    return PrivacyKind.options.map((kind) => textNow(context, kind, facts).state);
  },

  'privacyPolicy.get': ({ kind }, context) => {
    const { state, texts, writing, settled } = nowOf(context, kind);
    return {
      state,
      texts: [...texts],
      paragraphs: [...writing.paragraphs],
      versions: settled.map((version) => versionOf(version, context)),
    };
  },

  'privacyPolicy.write': ({ kind, point, lang, own }, context) => {
    const { db, actor, now } = context;
    found(
      pointsOf(kind).find((it) => it === point),
      'privacy-point',
    );
    const { texts, writing } = nowOf(context, kind);
    const proposal = texts.find((it) => it.point === point)?.[lang].proposal ?? '';
    const others = writing.written.filter((it) => it.point !== point || it.lang !== lang);
    const added: readonly OwnPoint[] = own === null ? [] : [{ point, lang, own, proposalThen: proposal }];
    const written = [...others, ...added];
    putWriting(db, kind, { ...writing, written }, { by: actor.id, at: now });
    return {};
  },

  'privacyPolicy.putParagraphs': ({ kind, paragraphs }, context) => {
    const { db, actor, now } = context;
    if (!paragraphs.every(isWhole)) refuse('privacy-paragraph-half');
    const { writing } = nowOf(context, kind);
    putWriting(db, kind, { ...writing, paragraphs }, { by: actor.id, at: now });
    return {};
  },

  'privacyPolicy.settle': ({ kind }, context) => {
    const { db, actor, now, today } = context;
    const { texts, writing, settled } = nowOf(context, kind);
    const text = settledText(texts, writing.paragraphs);
    assertSettlable(texts, settled[0]?.text ?? null, text);
    const version = settleVersion(db, kind, { text, on: today, by: actor.id, at: now });
    return { version, settledOn: today, settledBy: actor.label };
  },

  'privacyPolicy.paper': (which, context) => paperOf(which, context),

  'privacyPolicy.docx': (which, context) =>
    taskOf({
      steps: function* () {
        context.about('privacy-text/1/file');
        yield { step: 'writing', done: 0, total: 1 };
        return paperOf(which, context);
      },
      finish: async function* (paper) {
        yield { step: 'writing', done: 1, total: 1 };
        return { name: textFileName(which.kind, which.version, 'docx'), base64: await blockDocx(paper) };
      },
    }),
};
