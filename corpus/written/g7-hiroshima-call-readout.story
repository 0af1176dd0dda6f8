name: g7-hiroshima-call-readout
published: 2023-02-24
style: white-house
region: Global
negatives: none

G7 Leaders' Statement

We, the Leaders of the Group of Seven, met by video today, on the first anniversary of Russia's invasion of Ukraine, and were joined by President Bohdan Marchenko.

We condemn Russia's war. We reject its annexation of four Ukrainian regions. Hospitals, dams and grain silos have been bombed; children have been deported. We will pursue those responsible, and support the work of the International Criminal Court.

We reiterate our call on Russia to withdraw its troops from the entire territory of Ukraine, including the Zaporizhzhia nuclear power plant. Should it use chemical, biological or nuclear weapons, the consequences would be severe.

We decided today on new sanctions against 120 entities, and on an enforcement group which will be chaired by the United States for the first year. The United Kingdom will extend its ban on exports to every item found on the battlefield. Japan pledged $5.5 billion in additional financial support; we applaud this.

We urge third countries to stop helping Russia evade our measures. We thank Türkiye and the United Nations for the Black Sea grain initiative and call for its extension in March. We express our profound sympathy to the Turkish and Syrian people after the horrifying earthquakes.

%actors
leaders = the Leaders of the Group of Seven | - | igo | We; we
marchenko = Bohdan Marchenko | UKR | person
russia = Russia | RUS | state
ukraine = Ukraine | UKR | state
icc = International Criminal Court | - | igo
entities = 120 entities | - | organization
uk = The United Kingdom | GBR | state
japan = Japan | JPN | state
third = third countries | - | state
turkiye = Türkiye | TUR | state
un = United Nations | - | igo
people = the Turkish and Syrian people | - | population
children = children | UKR | population
regions = four Ukrainian regions | UKR | population
%events
CONSULT/phone happened core | leaders, marchenko > - | 2023-02-24 | - | "Seven, [met by video] today" | contexts: diplomatic, military
ASSAULT ongoing core | russia > ukraine | - | Ukraine UKR | "Russia's [invasion] of Ukraine" | contexts: military
ACCUSE/disapprove happened core | leaders > russia | 2023-02-24 | - | "We [condemn] Russia" | contexts: military
REJECT happened | leaders > russia | 2023-02-24 | - | "We [reject] its" | contexts: territory
COERCE/seize happened | russia > regions | - | - | "its [annexation] of four" | contexts: territory | by S2
ASSAULT happened | russia > ukraine | - | - | "silos have been [bombed]" | contexts: military
COERCE/deport happened core | russia > children | - | - | "children have been [deported]" | contexts: human_rights
SUPPORT happened | leaders > icc | 2023-02-24 | - | "and [support] the work" | contexts: legal
REQUEST/yield happened core | leaders > russia | 2023-02-24 | - | "our [call on Russia] to" | contexts: military, territory
THREATEN happened core | leaders > russia | 2023-02-24 | - | "the [consequences would be severe]" | contexts: cbrn
SANCTION/discontinue happened core | leaders > entities, russia | 2023-02-24 | - | "today on new [sanctions] against" | contexts: economic
SANCTION/discontinue planned | uk > russia | - | - | "will [extend its ban] on" | contexts: economic
AGREE happened core | japan > ukraine | - | - | "Japan [pledged] $5.5" | contexts: economic
SUPPORT happened | leaders > japan | 2023-02-24 | - | "we [applaud] this" | contexts: economic
REQUEST happened core | leaders > third | 2023-02-24 | - | "We [urge] third" | contexts: economic
SUPPORT happened | leaders > turkiye, un | 2023-02-24 | - | "We [thank] Türkiye" | contexts: natural_resource, diplomatic
SUPPORT happened | leaders > people | 2023-02-24 | - | "[express our profound sympathy]" | contexts: disasters
%statements
S1 | leaders | indirect institution | "We [condemn] Russia's" | "Russia's war"
S2 | leaders | indirect institution | "We [reject] its" | "its annexation of four Ukrainian regions"
S3 | leaders | indirect institution | "We [urge] third" | "third countries to stop helping Russia evade our measures"
S4 | leaders | indirect institution | "and [call for] its" | "its extension in March"
%figures
"of [four Ukrainian regions]" | exact 4 item | regions annexed
"against [120 entities]" | exact 120 item | entities sanctioned
"pledged [$5.5 billion]" | exact 5500000000 USD | financial support
%places
Ukraine UKR; Russia RUS; Zaporizhzhia UKR; United States USA; United Kingdom GBR; Japan JPN; Türkiye TUR; Black Sea -
%dates
"video [today], on" = 2023-02-24
"decided [today] on" = 2023-02-24
"extension in [March]" = 2023-03-01..2023-03-31
