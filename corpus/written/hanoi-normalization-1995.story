name: hanoi-normalization-1995
published: 1995-07-12
style: agency
region: Asia
negatives: history

HANOI, July 12 (HNS) - Vietnam welcomed "with open arms" on Wednesday the decision of President Walter Haskins to establish diplomatic relations with it, twenty years after the last American helicopter left the embassy roof in Saigon.

"Let us close the past," Prime Minister Vu Dinh Khoa read out on state radio, in a voice that shook. He promised that Hanoi would keep searching for the 1,618 American servicemen who are missing in the country; since January it has turned over 27 sets of remains and opened two prison archives.

The foreign ministers will exchange letters in Hanoi in August, when the secretary of state is due, the first to come since the war. He may also sign an accord on drugs. A trade agreement, Washington said, would take time.

In Washington the American Veterans' League called the step a betrayal and its chairman handed back his medals. Senator Dale Brubaker, once a prisoner in Hoa Lo for six years, defended it from the same platform on which he had been jeered in May.

China did not comment. ASEAN will admit Vietnam at a meeting in Brunei on 28 July; Singapore congratulated it on having made peace "with everyone but its own poets". Two of those, arrested in June, go before a court on Friday.

%actors
vietnam = Vietnam | VNM | state | Hanoi
haskins = Walter Haskins | USA | person | President Walter Haskins
usa = United States | USA | state | Washington; American
khoa = Vu Dinh Khoa | VNM | person
secstate = the secretary of state | USA | person
fms = The foreign ministers | - | state
league = American Veterans' League | USA | organization
chairman = its chairman | USA | person
brubaker = Dale Brubaker | USA | person | Senator Dale Brubaker
asean = ASEAN | - | igo
singapore = Singapore | SGP | state
poets = its own poets | VNM | population | Two of those
china = China | CHN | state
%events
SUPPORT happened core | vietnam > haskins | 1995-07-12 | HANOI VNM | "Vietnam [welcomed] "with" | contexts: diplomatic
SUPPORT planned core | haskins > vietnam | - | - | "to [establish diplomatic relations] with" | contexts: diplomatic
AGREE happened core | khoa > usa | 1995-07-12 | HANOI VNM | "He [promised] that" | contexts: diplomatic, military
COOPERATE happened | vietnam > usa | 1995-01-01..1995-07-12 | - VNM | "it has [turned over] 27" | contexts: military
CONSULT planned core | fms > - | 1995-08-01..1995-08-31 | Hanoi VNM | "[will exchange letters] in" | contexts: diplomatic
CONSULT/visit planned core | secstate > vietnam | 1995-08-01..1995-08-31 | Hanoi VNM | "state is [due], the" | contexts: diplomatic
SUPPORT hypothetical | secstate > vietnam | 1995-08-01..1995-08-31 | Hanoi VNM | "may also [sign] an" | contexts: illegal_drugs
ACCUSE/disapprove happened core | league > haskins | - | Washington USA | "League [called] the" | contexts: diplomatic
ACCUSE/disapprove happened | chairman > haskins | - | Washington USA | "chairman [handed back] his" | contexts: diplomatic
SUPPORT happened | brubaker > haskins | - | Washington USA | "years, [defended] it" | contexts: diplomatic
COERCE/arrest happened | vietnam > brubaker | - | Hoa Lo VNM | "once a [prisoner] in" | contexts: military
ACCUSE/disapprove denied | china > - | - | - | "China did not [comment]" | contexts: diplomatic
SUPPORT planned core | asean > vietnam | 1995-07-28 | Brunei BRN | "ASEAN will [admit] Vietnam" | contexts: diplomatic
CONSULT/multilateral planned | asean > - | 1995-07-28 | Brunei BRN | "at a [meeting] in" | contexts: diplomatic
SUPPORT happened | singapore > vietnam | - | - | "Singapore [congratulated] it" | contexts: diplomatic
COERCE/arrest happened | vietnam > poets | 1995-06-01..1995-06-30 | - VNM | "those, [arrested] in" | contexts: rights_freedoms
ACCUSE/allege planned | vietnam > poets | 1995-07-14 | - VNM | "[go before a court] on" | contexts: rights_freedoms, legal
%statements
S1 | vietnam | mixed institution | "Vietnam [welcomed]" | "the decision of President Walter Haskins … in Saigon"
S2 | khoa | direct named | "[read out] on" | "Let us close the past,"
S3 | khoa | indirect named | "[promised] that" | "Hanoi would keep searching for the 1,618 American servicemen who are missing in the country"
S4 | usa | indirect institution | "Washington [said], would" | "A trade agreement"
S5 | league | indirect institution | "[called] the step" | "the step a betrayal"
S6 | singapore | mixed institution | "[congratulated] it on" | "it on having made peace "with everyone but its own poets""
%figures
"[1,618 American servicemen]" | exact 1618 person | missing servicemen
"[27 sets]" | exact 27 item | sets of remains
"[two prison archives]" | exact 2 item | archives
"[twenty years]" | exact 20 year | time since the war
"[six years]" | exact 6 year | imprisonment
%visits
secstate planned | Hanoi VNM 1995-08-01..1995-08-31
%places
HANOI VNM; Vietnam VNM; Saigon VNM; Hanoi VNM; Washington USA; Hoa Lo VNM; China CHN; Brunei BRN; Singapore SGP
%dates
"[July 12]" = 1995-07-12; "on [Wednesday]" = 1995-07-12; "since [January]" = 1995-01-01..1995-01-31; "in [August]" = 1995-08-01..1995-08-31; "in [May]" = 1995-05-01..1995-05-31; "[28 July]" = 1995-07-28; "in [June]" = 1995-06-01..1995-06-30; "on [Friday]" = 1995-07-14
