name: ankara-refugee-gate
published: 2020-03-03
style: agency
region: Middle-East
negatives: none

EDIRNE, Turkey, March 3 (HNS) – Greek border guards fired tear gas and plastic bullets on Tuesday at several thousand migrants who tried to pull down the fence at Kastanies, a day after Turkey said it would no longer stop anyone from leaving for Europe.

Turkish officials said a 22-year-old man from Aleppo had been shot dead. Athens called the report “fake from beginning to end” and suspended all asylum applications for a month. Bulgaria sent 350 gendarmes to its own stretch of the frontier.

President Tarik Yildirimoglu, speaking in Ankara, accused the European Union of breaking a promise of six billion euros for refugees. He turned down an offer of one more billion: “We do not want this money.” He is to meet the German and French leaders in Istanbul on 17 March.

Three EU presidents flew over the border by helicopter with the Greek prime minister, Alexandros Valsamis, who thanked them for calling his country the shield of Europe. The UN refugee agency said that neither international law nor that of the Union permits the suspension of asylum. Human rights groups reported that masked men had stripped migrants of telephones and shoes, beaten them with rods and driven them back across the Evros.

On Lesbos, islanders with motorcycle chains stopped a bus of aid workers, and someone set a disused reception centre on fire. A Turkish coast guard boat tried to ram a Greek one, Athens complained. Ankara said it was the other way round.

%actors
guards = Greek border guards | GRC | state
migrants = several thousand migrants | - | population | migrants
turkey = Turkey | TUR | state | Turkish officials; Ankara
man = a 22-year-old man from Aleppo | SYR | person
greece = Athens | GRC | state
bulgaria = Bulgaria | BGR | state
yildirim = Tarik Yildirimoglu | TUR | person | President Tarik Yildirimoglu
eu = European Union | - | igo | EU; Three EU presidents
leaders = the German and French leaders | - | state
valsamis = Alexandros Valsamis | GRC | person
unhcr = The UN refugee agency | - | igo
groups = Human rights groups | - | organization
masked = masked men | - | armed_group
islanders = islanders with motorcycle chains | GRC | population
aid = a bus of aid workers | - | organization
someone = someone | - | person
cg = A Turkish coast guard boat | TUR | state
gcg = a Greek one | GRC | state
seekers = asylum seekers | - | population | implied
%events
ASSAULT/crowd-control happened core | guards > migrants | 2020-03-03 | Kastanies GRC | "guards [fired tear gas] and" | contexts: migration
PROTEST/riot happened | migrants > guards | 2020-03-03 | Kastanies GRC | "tried to [pull down the fence]" | contexts: migration
THREATEN happened core | turkey > eu | 2020-03-02 | - | "it would [no longer stop] anyone" | contexts: migration
ASSAULT/firearms happened | guards > man | - | - | "had been [shot dead]. Athens" | contexts: migration | by S2
REJECT happened | greece > turkey | - | - | "Athens [called the report] “fake" | contexts: misinformation
COERCE/restrict happened core | greece > seekers | - | - | "and [suspended all asylum] applications" | contexts: asylum
MOBILIZE/police happened core | bulgaria > - | - | - BGR | "Bulgaria [sent 350 gendarmes] to" | contexts: migration
ACCUSE/allege happened core | yildirim > eu | - | Ankara TUR | "in Ankara, [accused] the" | contexts: migration
REJECT/assist happened core | yildirim > eu | - | Ankara TUR | "He [turned down] an" | contexts: migration
AGREE happened | eu > yildirim | - | - | "an [offer of one more]" | contexts: migration
CONSULT planned core | yildirim, leaders > - | 2020-03-17 | Istanbul TUR | "He is [to meet] the" | contexts: diplomatic
CONSULT/visit happened core | eu > greece | - | - GRC | "presidents [flew over] the" | contexts: migration
SUPPORT happened | valsamis > eu | - | - | "who [thanked] them" | contexts: diplomatic
SUPPORT happened | eu > greece | - | - | "for [calling his country the]" | contexts: migration
ACCUSE/disapprove happened core | unhcr > greece | - | - | "that [neither international law nor]" | contexts: asylum, legal
COERCE/seize happened | masked > migrants | - | Evros - | "men had [stripped migrants] of" | contexts: human_rights | by S7
ASSAULT/beat happened core | masked > migrants | - | Evros - | "[beaten them with rods] and" | contexts: human_rights | by S7
COERCE/deport happened core | masked > migrants | - | Evros - | "and [driven them back] across" | contexts: migration | by S7
PROTEST/obstruct happened core | islanders > aid | - | Lesbos GRC | "[stopped a bus] of" | contexts: migration
PROTEST/vandalize happened | someone > - | - | Lesbos GRC | "[set a disused reception] centre" | contexts: migration
ASSAULT happened | cg > gcg | - | - | "tried to [ram] a Greek" | contexts: territory | by S8
ACCUSE/allege happened | greece > turkey | - | - | "Athens [complained]. Ankara" | contexts: diplomatic
REJECT happened | turkey > greece | - | - | "it was [the other way round]" | contexts: diplomatic
%statements
S1 | turkey | indirect institution | "Turkey [said] it would" | "it would no longer stop anyone from leaving for Europe"
S2 | turkey | indirect institution | "Turkish officials [said] a" | "a 22-year-old man from Aleppo had been shot dead"
S3 | greece | mixed institution | "Athens [called] the report" | "the report “fake from beginning to end”"
S4 | yildirim | indirect named | "Ankara, [accused] the" | "the European Union of breaking a promise of six billion euros for refugees"
S5 | yildirim | direct named | - | "We do not want this money."
S6 | unhcr | indirect institution | "agency [said] that" | "neither international law nor that of the Union permits the suspension of asylum"
S7 | groups | indirect institution | "groups [reported] that" | "masked men had stripped migrants … across the Evros"
S8 | greece | indirect institution | "Athens [complained]" | "A Turkish coast guard boat tried to ram a Greek one"
S9 | turkey | indirect institution | "Ankara [said] it was" | "it was the other way round"
%figures
"[several thousand migrants]" | over 1000 person | migrants
"[a month]. Bulgaria" | exact 1 month | suspension of asylum
"[350 gendarmes]" | exact 350 person | gendarmes
"[six billion euros]" | exact 6000000000 EUR | promised for refugees
"offer of [one more billion]" | exact 1000000000 EUR | money offered
%visits
eu happened | - GRC -
%places
EDIRNE TUR; Turkey TUR; Kastanies GRC; Europe -; Aleppo SYR; Athens GRC; Bulgaria BGR; Ankara TUR; Istanbul TUR; Evros -; Lesbos GRC
%dates
"[March 3]" = 2020-03-03; "on [Tuesday]" = 2020-03-03; "[a day after]" = 2020-03-02; "[17 March]" = 2020-03-17
