name: nato-vilnius-declaration-excerpt
published: 2023-07-11
style: communique
region: Global
negatives: none

Summit Declaration (excerpt)

1. We, the Heads of State and Government of the Allies, have gathered in Vilnius on 11 July 2023. We welcome Finland as our 31st member.

2. We condemn the Russian Federation's announced deployment of nuclear weapons on the territory of Belarus, and hold those who assist its war, in particular Iran by providing drones, responsible. We call on all countries not to help Russia. The destruction of the Kakhovka dam shows what this war has become.

3. We reaffirm our unwavering solidarity with Ukraine and have agreed a package consisting of a multi-year assistance programme and a new council, which will hold its first meeting tomorrow with President Bohdan Marchenko. We will be in a position to extend an invitation to Ukraine when Allies agree and conditions are met.

4. We do not seek confrontation and pose no threat to Russia. Should any Ally be attacked, the response will be collective and overwhelming.

5. We urge the People's Republic of China to condemn the aggression. The PRC's malicious hybrid and cyber operations target Allies. We remain open to constructive engagement.

6. We regret the injuring of KFOR soldiers in Zvečan on 29 May and have sent a further 1,000 troops to Kosovo. We call on both sides to defuse the tension.

7. We thank Lithuania for its generous hospitality. We shall meet again in Washington next year.

%actors
allies = Heads of State and Government of the Allies | - | igo | We; Allies
finland = Finland | FIN | state
russia = the Russian Federation | RUS | state | Russia
belarus = Belarus | BLR | state
iran = Iran | IRN | state
ukraine = Ukraine | UKR | state
countries = all countries | - | state
marchenko = Bohdan Marchenko | UKR | person
prc = People's Republic of China | CHN | state | The PRC
sides = both sides | - | state
lithuania = Lithuania | LTU | state
dam = Kakhovka dam | UKR | organization
%events
CONSULT/multilateral happened core | allies > - | 2023-07-11 | Vilnius LTU | "have [gathered] in Vilnius" | contexts: military
SUPPORT happened core | allies > finland | 2023-07-11 | Vilnius LTU | "We [welcome] Finland" | contexts: military
ACCUSE/disapprove happened core | allies > russia | 2023-07-11 | Vilnius LTU | "We [condemn] the Russian" | contexts: cbrn, military
MOBILIZE/weapons planned | russia > belarus | - | Belarus BLR | "announced [deployment of nuclear weapons]" | contexts: cbrn | by S1
ACCUSE/allege happened | allies > iran | 2023-07-11 | Vilnius LTU | "and [hold those who assist]" | contexts: military | by S1
AID ongoing | iran > russia | - | - | "by [providing drones]" | contexts: military | by S1
REQUEST happened core | allies > countries | 2023-07-11 | Vilnius LTU | "We [call on all countries]" | contexts: military
ASSAULT/destroy happened | - > dam | - | - | "The [destruction] of the Kakhovka" | contexts: military, human_security
SUPPORT happened core | allies > ukraine | 2023-07-11 | Vilnius LTU | "We [reaffirm] our unwavering" | contexts: military
AGREE happened core | allies > ukraine | 2023-07-11 | Vilnius LTU | "have [agreed a package] consisting" | contexts: military
CONSULT/multilateral planned core | allies, marchenko > - | 2023-07-12 | Vilnius LTU | "hold its first [meeting] tomorrow" | contexts: military, diplomatic
AGREE hypothetical | allies > ukraine | - | - | "to [extend an invitation] to" | contexts: military
THREATEN/violence happened core | allies > - | 2023-07-11 | Vilnius LTU | "the [response will be collective]" | contexts: military
REQUEST/change happened core | allies > prc | 2023-07-11 | Vilnius LTU | "We [urge] the" | contexts: diplomatic
COERCE/cyber ongoing | prc > allies | - | - | "hybrid and [cyber operations] target" | contexts: cyber
ACCUSE/disapprove happened | allies > - | 2023-07-11 | Vilnius LTU | "We [regret] the injuring" | contexts: peacekeeping
MOBILIZE/troops happened core | allies > - | - | Kosovo XKX | "and have [sent] a further" | contexts: peacekeeping
REQUEST/yield happened | allies > sides | 2023-07-11 | Vilnius LTU | "We [call on both sides]" | contexts: peacekeeping
SUPPORT happened | allies > lithuania | 2023-07-11 | Vilnius LTU | "We [thank] Lithuania" | contexts: diplomatic
%statements
S1 | allies | indirect institution | "We [condemn] the" | "the Russian Federation's announced deployment … responsible"
S2 | allies | indirect institution | "We [call on] all countries" | "all countries not to help Russia"
S3 | allies | indirect institution | "We [urge] the People" | "the People's Republic of China to condemn the aggression"
S4 | allies | indirect institution | "We [call on] both sides" | "both sides to defuse the tension"
S5 | allies | indirect institution | "We [welcome] Finland" | "Finland as our 31st member"
%figures
"further [1,000 troops]" | exact 1000 person | troops sent to Kosovo
%visits
marchenko planned | Vilnius LTU 2023-07-12
%places
Vilnius LTU; Finland FIN; Russian Federation RUS; Belarus BLR; Iran IRN; Russia RUS; Kakhovka dam UKR; Ukraine UKR; People's Republic of China CHN; Zvečan XKX; Kosovo XKX; Lithuania LTU; Washington USA
%dates
"on [11 July 2023]" = 2023-07-11
"meeting [tomorrow] with" = 2023-07-12
"on [29 May] and" = 2023-05-29
"Washington [next year]" = 2024-01-01..2024-12-31
