import type { SpecialCategory } from '../../contract/lawful.ts';

/**
 * Words that suggest special or criminal data, folded (no capitals or accents). A word alone fits itself; `word*` fits
 * every word that starts so; `*word*` also in the middle, for compounds such as `borstkanker`. Kept short on purpose:
 * who is warned about every second sentence no longer reads warnings. So no `ziek`, `dokter`, `kerk` (a place as often
 * as a belief), `geweld` or `mishandeld` (why most files are there), and no names of languages and countries.
 */
export const specialWords: Readonly<Record<SpecialCategory, string>> = {
  health: `depressi* *psychia* psychisch* psychose* psychoti* psycholo* medicijn* medicati* diagnos* gediagnos*
    ziekenhui* ziekte* chronisch zieke verslav* alcoholis* drugsgebruik* suicid* zelfmoord* zelfdoding* automutil*
    autis* adhd ptss *trauma* *stoornis* borderline* schizofre* bipola* dementi* dementer* alzheimer* *kanker* tumor*
    chemo* diabet* suikerziek* astma* epilep* hiv aids zwanger* abortus* miskra* handicap* gehandicap* burnout*
    overspann* therap* psychotherap* ggz antidepress* insuline* rolstoel* hartinfarct* herseninfarct* beroerte*
    slaappil* wilsbekwaam* wilsonbekwaam* lvb depressed depression`,
  belief: `moslim* islam* christen christenen christin katholie* protestant* gereformeerd* joods jood joden hindoe*
    boeddhis* atheis* moskee* synagoge* geloofs* gelovig* bekeerd bekering* religi* hoofddoek* ramadan* imam imams
    dominee* pastoor* jehova* alevi* sjiit* soenni* salafi* bidt kerkganger* muslim* religious`,
  'race-ethnicity': `afkomst komaf etnisch* etniciteit* huidskleur* allochto* zigeuner* sinti koerd* berber* creool*
    creools* hindoesta* ethnic*`,
  'sex-life': `homo homos homoseks* homofiel* lesbi* biseks* transgender* transseks* transvrouw* transman* seks seksue*
    seksleven* aseksue* prostitu* sekswerk* lhbt* verkracht* aanrand* aangerand* lesbian* gay`,
  political: `partijlid* partijlidmaatschap* pvv pvda vvd groenlinks d66 sgp bij1 nida`,
  union: `vakbond* fnv cnv bondslid* vakbondslid*`,
  genetic: `genetisch* erfelijk* dna dnatest* dnaonderzoek* chromosoom* downsyndroom* brca*`,
  biometric: `vingerafdruk* irisscan* gezichtsherkenning* stemherkenning*`,
  criminal: `politie politiecontact* politiemelding* politiebureau* aangifte* veroordeel* strafblad* strafrecht*
    strafzaak* verdachte verdachten gevangen* detentie* gedetineerd* vastgezeten reclassering* taakstraf* celstraf*
    gevangenisstraf* contactverbod* huisverbod* straatverbod* gebiedsverbod* gearresteerd* arrestatie* misdrijf*
    misdrijven crimine* diefstal* gestolen heling enkelband* tbs proeftijd police convicted`,
};

/** What belongs to a category only in these words together, on the folded text. */
export const specialPhrases: readonly (readonly [SpecialCategory, RegExp])[] = [
  ['belief', /\b(?:haar|zijn|hun|uw|mijn|het) geloof\b/g],
  ['belief', /\bgaat (?:elke \S+ |vaak |niet |wel )?naar de (?:kerk|tempel)\b/g],
  ['health', /\b(?:verstandelijke?|lichamelijke?|geestelijke?|fysieke?) beperk\w*/g],
  ['health', /\b(?:drinkt|gebruikt) (?:te )?veel\b|\balcoholprobleem\w*|\bdrugs\b/g],
  ['health', /\bin (?:een )?(?:kliniek|inrichting)\b/g],
  ['sex-life', /\buit de kast\b|\bvalt op (?:mannen|vrouwen)\b/g],
  ['political', /\bstemt (?:op|altijd)\b|\blid van (?:een|de) (?:politieke )?partij\b/g],
  ['race-ethnicity', /\bvan (?:een ander )?ras\b/g],
  ['criminal', /\bin de (?:cel|bak)\b/g],
];

/** Words in which a listed word stands, and which say nothing of a person. */
export const harmless: readonly RegExp[] = [
  /\bziekte(?:wet|kosten\w*|verzuim\w*|verlof)\b/g,
  /\b(?:belasting)?aangifte\w* (?:van )?(?:de )?(?:inkomsten\w*|inkomen|belasting\w*|btw|huur\w*|ib)\b/g,
  /\b(?:inkomsten|belasting|btw)aangifte\w*\b/g,
  /\baangifte\w* (?:van (?:de )?)?geboorte\b|\bgeboorteaangifte\b/g,
  /\btraumahelikopter\b|\bcriminologie\b|\bpsychologie ?boek\w*\b/g,
  /\bziekenhuis ?(?:straat|plein|laan)\b|\bpsychologisch contract\b/g,
  /\btherapiehond\w*\b|\bislamitische? (?:school|basisschool)\b/g,
];
