/** Given names that are often borne in the Netherlands, folded: at the beginning of a sentence, too, they are a name. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaltje abdel abdelkader abdellah abdul abel achmed adam adriaan ahmed ahmet aicha aisha ali alice amar amina amir
  anass andre andrea angela anita anja anna anne anneke annemarie annie anouk anouar anton arend arie arjan armand
  ashwin astrid aya ayoub ayse bart bas bianca bilal boris bram brahim btissam carla carmen carolina caroline catharina
  cem chantal chandra charlotte chloe chris christa christina cor cornelia daan daniel danielle david debbie dennis
  derya desiree dewi dick diana dirk donna driss dylan eddy edgar edith eduard eline elif elisabeth els elsa emine emma
  emre erik ernst errol esra esther eva evelien evi fadoua farid farida fatiha fatima fatma femke ferdinand fleur floor
  floris frank frans fred freek frits gabriel geert gerard gerda gerrit gijs gijsbert glenn gokhan greet greetje
  guus hafida hakan halima hamid hanna hannah hans harm harrie harry hasan hassan hatice heidi helena helga hendrik
  hendrika henk henny herman hicham hilda huseyin humphrey ibrahim ilias ilse imane indra ineke ingrid irene irma isa
  isabel ismail ivo jaap jack jacob jacqueline jamal jamila jan jana janine jasmijn jasper jayden jennifer jeroen jesse
  jip joan joanna johan johanna johannes john jolanda joost joris jos josef joyce judith julia julian jurre kaoutar
  karel karim karima karin kees kenneth kevin khadija khalid kim klaas koen koos krzysztof kubra lars latifa laura leila
  lena leo leon lia lieke linda lisa loes lotte loubna lucas lucia luuk maaike maarten mahmoud malika marco marcel
  margaretha margriet maria marian marianne marie marieke marijke mario marjan mark marleen marloes martijn martin mavis
  max mehmet melissa merel merve meryem michael michel michiel mieke mihaela milan mimoun mina mirjam mo mohamed
  mohammed monique mourad muhammad murat muriel mustafa mustapha nabil nadia naima najat naresh natasha nel niels nina
  noah noor noortje nora noureddine olga omar orlando osman ozlem patricia patrick paul paula peter petra petronella piet
  pieter piotr rachid rachida radjesh rajiv ramesh rania rene ria ricardo richard rik rita rob robert robin roel roos
  rosa roshni ruben ruud saida said salma sam samir samira sander sandra sanne sara sarah saskia selin sem shanti sharon
  siham silvia simon sjoerd soeraya sofie sonia sophie souad soukaina stanley stefan stijn sukran suleyman sultan sunita
  susan suzan sven tanja teun theo thijs thomas tim tineke tom truus tugba umit urmila veronica victor vincent wayan
  wendy wesley wil wilhelmina willem willemijn willy wilma winston wout wouter yamina yara yasmina yassin yildiz youssef
  youssra yusuf zahra zehra zeynep zoe zohra`
    .trim()
    .split(/\s+/),
);

/** Capitalised words that begin the name of an organisation, a place, a day or a law, folded: no name of a person. */
export const notNames: ReadonlySet<string> = new Set(
  `afdeling advies amsterdam arnhem algemeen buurt buurthuis buurtteam bureau centrum cordaan den de dienst eindhoven
  fonds gemeente groningen haarlem het hogeschool huis huisarts huize jeugd jeugdzorg kantoor kerk koning koninklijke
  leger loket maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december nieuw nieuwe noord oost west zuid zuidoost nederland nederlands
  nederlandse oud oude utrecht rotterdam radio rode rijk roc samen school sociaal sociale stadsdeel stichting team
  thuis universiteit veilig vereniging voedselbank wijk wijkteam wmo zorg zorgverzekeraar humanitas moskee plein straat
  laan weg station albert vluchtelingenwerk raad rechtbank ind uwv svb ggd ggz openbaar ministerie mevrouw meneer heer
  dhr mw mevr dokter dr mijn onze haar zijn hun een en of maar als toen wel niet ook er dit dat die deze wij we zij ze
  hij ik u jij vandaag morgen gisteren daarna eerst`
    .trim()
    .split(/\s+/),
);
