name: lahore-hotel-conference-feature
published: 1995-11-18
style: feature
region: Asia
negatives: metaphor, culture

The poets' border

By our correspondent in Lahore

Seventeen Indian poets crossed the border on foot at Wagah last Sunday, each with a cloth bag and a visa good for one city. They had been waiting for it since 1991. On the other side stood nine Pakistani colleagues with marigolds, a brass band, and two men from the intelligence bureau who took down the names of everybody who wept.

The invitation came from Kishwar Jamil, whose verses were banned under martial law and who spent eleven months in Kot Lakhpat jail in 1978 for publishing them. "The generals are gone, more or less," she says. "Their scissors are still in the drawer."

She knows what she is speaking of. On Monday the deputy commissioner forbade the public reading that was to close the meeting, citing a threat from a party of the religious right, whose students had smashed the windows of the hall. Jamil moved the reading to her roof. By nine in the evening four hundred people were standing in the lane below, and the police, sent to disperse them, sat down on the kerb to listen.

The governments have been less musical. India accused Pakistan on Thursday of training the men who kidnapped five Western trekkers in Kashmir in July, one of whom was found beheaded; Pakistan expelled an Indian consular officer in Karachi on the same day, and Delhi answered in kind within hours. A meeting of the two foreign secretaries, talked of since the spring, will not take place.

In the lane they bombarded each other with couplets until two. It was agreed, by acclamation and without a text, that next year's meeting will be in Amritsar.

%actors
poets = Seventeen Indian poets | IND | population | Indian poets
colleagues = nine Pakistani colleagues | PAK | population
jamil = Kishwar Jamil | PAK | person
generals = The generals | PAK | state
dc = the deputy commissioner | PAK | person
students = students of the religious right | PAK | organization | whose students; a party of the religious right
police = the police | PAK | state
crowd = four hundred people | PAK | population
india = India | IND | state | Delhi
pakistan = Pakistan | PAK | state
kidnappers = the men who kidnapped five Western trekkers | - | armed_group
trekkers = five Western trekkers | - | population
trekker = one of whom | - | person
officer = an Indian consular officer | IND | person
%events
CONSULT/visit happened core | poets > colleagues | 1995-11-12 | Wagah - | "poets [crossed the border] on" | contexts: rights_freedoms
AGREE happened | jamil > poets | - | - | "The [invitation] came" | contexts: rights_freedoms
COERCE/censor happened | generals > jamil | - | - PAK | "verses were [banned] under" | contexts: rights_freedoms, pro_autocracy
COERCE/arrest happened | generals > jamil | 1978-01-01..1978-12-31 | Kot Lakhpat jail PAK | "[spent eleven months in] Kot" | contexts: rights_freedoms
COERCE/censor happened core | dc > jamil | 1995-11-13 | Lahore PAK | "commissioner [forbade] the public" | contexts: rights_freedoms
THREATEN happened | students > jamil | - | - PAK | "citing a [threat] from" | contexts: religion_ethnicity
PROTEST/vandalize happened core | students > - | - | - PAK | "had [smashed the windows] of" | contexts: religion_ethnicity
COERCE denied | police > crowd | 1995-11-13 | Lahore PAK | "sent to [disperse] them" | contexts: rights_freedoms
MOBILIZE/police happened | police > crowd | 1995-11-13 | Lahore PAK | "the police, [sent] to" | contexts: rights_freedoms
ACCUSE/allege happened core | india > pakistan | 1995-11-16 | - | "India [accused] Pakistan" | contexts: terrorism
AID happened | pakistan > kidnappers | - | - | "of [training] the men" | contexts: terrorism | by S2
ASSAULT/abduct happened core | kidnappers > trekkers | 1995-07-01..1995-07-31 | Kashmir - | "who [kidnapped] five" | contexts: terrorism
ASSAULT/targeted happened | kidnappers > trekker | - | Kashmir - | "was found [beheaded]" | contexts: terrorism
SANCTION/expel happened core | pakistan > officer | 1995-11-16 | Karachi PAK | "Pakistan [expelled] an Indian" | contexts: diplomatic
SANCTION/expel happened core | india > pakistan | 1995-11-16 | - | "Delhi [answered in kind] within" | contexts: diplomatic
CONSULT cancelled core | india, pakistan > - | - | - | "A [meeting] of the two" | contexts: diplomatic
AGREE happened | poets, colleagues > - | - | Lahore PAK | "It was [agreed], by" | contexts: rights_freedoms
CONSULT/visit planned | colleagues > poets | 1996-01-01..1996-12-31 | Amritsar IND | "next year's [meeting] will" | contexts: rights_freedoms
%statements
S1 | jamil | direct named | "she [says]" | "The generals are gone, more or less,"
S2 | india | indirect institution | "India [accused] Pakistan on" | "training the men who kidnapped five Western trekkers in Kashmir in July, one of whom was found beheaded"
S3 | dc | indirect anonymous | "meeting, [citing] a" | "a threat from a party of the religious right"
%figures
"[Seventeen Indian poets]" | exact 17 person | poets
"[nine Pakistani colleagues]" | exact 9 person | hosts
"[eleven months]" | exact 11 month | imprisonment
"[four hundred people]" | exact 400 person | listeners
"kidnapped [five Western trekkers]" | exact 5 person | trekkers kidnapped
%visits
poets happened | Lahore PAK 1995-11-12
%places
Lahore PAK; Wagah -; Kot Lakhpat PAK; Kashmir -; Karachi PAK; Amritsar IND; India IND; Pakistan PAK
%dates
"[last Sunday]" = 1995-11-12; "since [1991]" = 1991-01-01..1991-12-31; "in [1978]" = 1978-01-01..1978-12-31; "On [Monday]" = 1995-11-13; "on [Thursday]" = 1995-11-16; "in [July]" = 1995-07-01..1995-07-31; "[next year's]" = 1996-01-01..1996-12-31
