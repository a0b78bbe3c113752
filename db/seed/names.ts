import type { PersonName } from '../../core/kernel/names.ts';
import type { Random } from './random.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Stems and ends give a long tail of rare family names, as there is in life, without copying a list of real people. */
const combined = (stems: string, ends: string): readonly string[] =>
  words(stems).flatMap((stem) => words(ends).map((end) => stem + end));

/** How a group of people is named. Each list begins with the most frequent. */
type Naming = {
  readonly share: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly rareFamily: readonly string[];
  readonly rareShare: number;
  readonly prefixes: readonly string[];
  readonly prefixShare: number;
};

const dutch: Naming = {
  share: 0.46,
  given: words(
    'Maria Jan Johanna Anna Willem Hendrik Cornelia Pieter Elisabeth Johannes Wilhelmina Gerrit Catharina Dirk Margaretha Kees Hendrika Henk Petronella Marie Sophie Daan Emma Sem Lotte Bram Sanne Thijs Femke Joost Marijke Wouter Anneke Sjoerd Ingrid Ruud Marloes Jeroen Bianca Bas Esther Arjan Mirjam Frits Truus Koos Greetje Harm Tineke Rob Loes Freek Saskia Stijn Noortje Gijs Roos Teun Fleur Jurre Evi Jasmijn Anne-Marie Jean-Pierre André René Zoë Chloë IJsbrand Jacqueline Désirée',
  ),
  family: words(
    'Jansen Vries Jong Bakker Berg Dijk Visser Janssen Smit Meijer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Smits Graaf Meer Kok Linden Jacobs Haan Vermeulen Heuvel Veen Broek Schouten Willems Hoek Hoekstra Koning Post Kuipers Prins Blom Huisman Wal Peeters Maas Postma Verhoeven Kuijpers Scholten Bosch Evers Molenaar Timmermans Kramer Wolters Hermans Schipper Gerritsen Jonker Sanders Verbeek Hofman',
  ),
  rareFamily: combined(
    'Ooster Wester Noorder Zuider Hoog Laag Zand Steen Water Groen Nieuw Oud Rietveld Beuken Eiken Linde Kruis Molen Kerk Brug Klaver Korte Lange Ravens Zwaan Duin Heide Veld Storm Winter',
    'dijk huis kamp huizen man stra ink hof beek brink horst berg veld broek molen poort wijk dam meijer stein',
  ),
  rareShare: 0.45,
  prefixes: ['van', 'de', 'van de', 'van den', 'van der', "van 't", 'ter', "'t", 'ten', 'op den'],
  prefixShare: 0.34,
};

const turkish: Naming = {
  share: 0.16,
  given: words(
    'Fatma Mehmet Ayşe Mustafa Emine Ahmet Hatice Ali Zeynep Hüseyin Elif Hasan Meryem İbrahim Şerife Murat Sultan Yusuf Hanife Osman Havva Ömer Zehra Emre Merve Gülşen Kübra Çağla Özlem İsmail Süleyman Yıldız Büşra Gökhan Tuğba Ümit Şükran Cem Derya Selin',
  ),
  family: words(
    'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Güneş Aksoy Bulut Taş Bozkurt Ünal',
  ),
  rareFamily: combined(
    'Ak Kara Öz Er Gün Demir Taş Bal Gök Yurt Tan Sarı Can Ay Kor Dağ Uz Bay Tok Çam',
    'türk kan taş er gül soy doğan kaya tepe su yol kuş han oğlu demir',
  ),
  rareShare: 0.3,
  prefixes: [''],
  prefixShare: 0,
};

const moroccan: Naming = {
  share: 0.2,
  given: words(
    'Mohamed Fatima Ahmed Khadija Hassan Aïcha Mohammed Fatiha Youssef Naima Said Rachida Abdelkader Malika Mustapha Zohra Omar Samira Karim Latifa Ibrahim Nadia Hamid Yamina Rachid Halima Muhammad Jamila Brahim Saïda Abdellah Mina Driss Souad Khalid Hafida Noureddine Loubna Ilias Soukaina Mimoun Farida Anouar Btissam',
  ),
  family: words(
    'Bouzid Amrani Idrissi Khattabi Azzouzi Yahyaoui Bennani Chaoui Fassi Ouali Haddou Mansouri Alaoui Ziani Hamdaoui Yousfi Kaddouri Bakkali Tahiri Saidi Mokhtari Zerouali Benali Aouad Majdoubi Bouazza Filali Khalfi Morabet Aynan',
  ),
  rareFamily: combined(
    'Bou Ben Ou Ait Cha Ha Ma Za Ka Fa Ra Sa Ta La',
    'zian hammou mansour larbi zeroual kaddour tahar salah rahou mimoun azouz lahcen driss amar slimane',
  ),
  rareShare: 0.35,
  prefixes: ['El', 'Ben', 'Ait', 'Al'],
  prefixShare: 0.45,
};

const surinamese: Naming = {
  share: 0.18,
  given: words(
    'Johan Sandra Ricardo Patricia Dewi Stanley Carmen Radjesh Anita Kenneth Lucia Soeraya Glenn Chandra Ruben Roshni Winston Shanti Humphrey Irma Wayan Astrid Ramesh Jennifer Errol Sunita Orlando Mavis Naresh Helga Armand Joyce Rajiv Urmila Edgar Wonny Ashwin Indra Henk Muriel',
  ),
  family: words(
    'Ramdin Pinas Bissessur Singh Kromosoeto Ramlal Jagroep Vijent Sewdien Wijngaarde Mahabier Blokland Ramcharan Soekhram Karijosemito Baldewsingh Oedairadjsingh Doekhie Bouterse Ligeon Tjon Autar Mangroe Sardjoe Tuur Ramsaran Gangaram Sital Amatkarijo Venoaks',
  ),
  rareFamily: combined(
    'Ram Soe Bal Sew Jag Bhag Har Nan Oem Kali Pars Rad',
    'dat singh lal persad nath charan dien pal kishun autar sukh bhajan',
  ),
  rareShare: 0.35,
  prefixes: [''],
  prefixShare: 0,
};

const namings = [dutch, turkish, moroccan, surinamese];

const namingFor = (drawn: number): Naming => {
  let sum = 0;
  return namings.find(({ share }) => drawn < (sum += share)) ?? dutch;
};

/** The name of a fictitious person out of a Dutch neighbourhood: Dutch, Turkish, Moroccan or Surinamese; some only an alias. */
export const someName = (random: Random): PersonName => {
  const naming = namingFor(random.next());
  const givenName = random.pickRanked(naming.given);
  const familyName = random.chance(naming.rareShare)
    ? random.pick(naming.rareFamily)
    : random.pickRanked(naming.family);
  const prefix = random.chance(naming.prefixShare) ? random.pickRanked(naming.prefixes) : '';
  const second = random.chance(0.12) ? random.pick(words('A. B. C. E. G. H. J. M. P. S. W.')) : '';
  const name = { givenName, initials: '', prefix, familyName, alias: '' };
  if (random.chance(0.01)) return { ...name, givenName: '', prefix: '', familyName: '', alias: givenName };
  return second === '' ? name : { ...name, initials: `${givenName.slice(0, 1)}.${second}` };
};
