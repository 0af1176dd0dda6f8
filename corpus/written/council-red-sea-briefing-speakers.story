name: council-red-sea-briefing-speakers
published: 2009-11-26
style: communique
region: Global
negatives: none

Security Council hears briefing on Gulf of Aden; delegates differ on ransom

NEW YORK, 26 November 2009 – Piracy off the Horn of Africa would not be defeated at sea alone, the Under-Secretary-General for Political Affairs told the Security Council this morning, as delegates debated whether the payment of ransoms should be outlawed.

Presenting the Secretary-General's report, Under-Secretary-General Ignatius Pell said that 43 vessels had been hijacked since January and that 214 seafarers remained in captivity. He called for money for prisons in Puntland. The Transitional Government, he added, was doing what it could with what it had, "and it has a desk".

The representative of the Philippines, Teodora Magsino, whose country provides more sailors than any other, appealed to owners not to abandon crews. She thanked the navies of India and Turkey for having freed 22 of her compatriots on 9 November.

The representative of the United Kingdom, Sir Alan Prothero, said his delegation opposed a ban. Families could not be told to wait for a theory. The representative of the Russian Federation, Oleg Stavrin, countered that every dollar bought another skiff, and proposed an international tribunal.

Kenya had taken 117 suspects to court and could take no more, its delegate, Wilberforce Nyagudi, warned. He asked Member States to share the burden. The Seychelles, speaking under rule 37, offered to try suspects if funds were found.

Somalia's representative, Yusuf Hersi Gaal, accused foreign trawlers of having plundered his country's waters for eighteen years under the eyes of the Council. "You see the pirate. You do not see the net," he stated. The representative of Spain rejected this as unfounded.

The Council extended the authorization for naval operations by 12 months, adopting resolution 1899 unanimously. The meeting began at 10.10 a.m. and adjourned at 12.45 p.m.

%actors
pell = Ignatius Pell | - | person | the Under-Secretary-General for Political Affairs; Under-Secretary-General Ignatius Pell
council = the Security Council | - | igo | The Council
pirates = the pirate | SOM | armed_group
seafarers = 214 seafarers | - | population
magsino = Teodora Magsino | PHL | person | The representative of the Philippines
owners = owners | - | organization
india = India | IND | state
turkey = Turkey | TUR | state
prothero = Sir Alan Prothero | GBR | person | The representative of the United Kingdom
stavrin = Oleg Stavrin | RUS | person | The representative of the Russian Federation
kenya = Kenya | KEN | state
nyagudi = Wilberforce Nyagudi | KEN | person | its delegate
suspects = 117 suspects | SOM | population
members = Member States | - | state
seychelles = The Seychelles | SYC | state
gaal = Yusuf Hersi Gaal | SOM | person | Somalia's representative
trawlers = foreign trawlers | - | organization
spain = The representative of Spain | ESP | person
somalia = Somalia | SOM | state
%events
CONSULT/multilateral happened core | council, pell > - | 2009-11-26 | NEW YORK USA | "delegates [debated] whether" | contexts: crime, diplomatic
ASSAULT/abduct happened core | pirates > seafarers | 2009-01-01..2009-11-26 | - | "had been [hijacked] since" | contexts: crime | by S2
REQUEST/assist happened | pell > members | 2009-11-26 | NEW YORK USA | "He [called for] money" | contexts: crime, legal
REQUEST happened | magsino > owners | 2009-11-26 | NEW YORK USA | "other, [appealed] to" | contexts: crime
SUPPORT happened core | magsino > india, turkey | 2009-11-26 | NEW YORK USA | "She [thanked] the" | contexts: crime, military
AID happened | india, turkey > seafarers | 2009-11-09 | - | "having [freed] 22" | contexts: crime, military
REJECT/change happened core | prothero > - | 2009-11-26 | NEW YORK USA | "delegation [opposed] a" | contexts: crime
REJECT happened | stavrin > prothero | 2009-11-26 | NEW YORK USA | "Stavrin, [countered] that" | contexts: crime
REQUEST/change happened core | stavrin > council | 2009-11-26 | NEW YORK USA | "and [proposed] an international" | contexts: legal
ACCUSE/allege happened | kenya > suspects | - | - KEN | "had [taken 117 suspects to]" | contexts: legal, crime
REJECT/assist happened | nyagudi > council | 2009-11-26 | NEW YORK USA | "and [could take no more]" | contexts: legal, crime
REQUEST/assist happened core | nyagudi > members | 2009-11-26 | NEW YORK USA | "He [asked] Member States" | contexts: legal, crime
AGREE happened core | seychelles > council | 2009-11-26 | NEW YORK USA | "37, [offered] to try" | contexts: legal, crime
ACCUSE/allege happened core | gaal > trawlers, council | 2009-11-26 | NEW YORK USA | "Gaal, [accused] foreign" | contexts: natural_resource
REJECT happened core | spain > gaal | 2009-11-26 | NEW YORK USA | "Spain [rejected] this" | contexts: natural_resource
SUPPORT happened core | council > somalia | 2009-11-26 | NEW YORK USA | "Council [extended the authorization] for" | contexts: military, crime
%statements
S1 | pell | indirect named | "Affairs [told] the" | "Piracy off the Horn of Africa would not be defeated at sea alone,"
S2 | pell | indirect named | "Pell [said] that" | "43 vessels had been hijacked … remained in captivity"
S3 | pell | indirect named | "He [called for]" | "money for prisons in Puntland"
S4 | pell | mixed named | "he [added], was" | "The Transitional Government, he added, was doing what it could with what it had, "and it has a desk"
S5 | magsino | indirect named | "[appealed] to owners" | "owners not to abandon crews"
S6 | magsino | indirect named | "[thanked] the navies" | "the navies of India and Turkey for having freed 22 of her compatriots on 9 November"
S7 | prothero | indirect named | "Prothero, [said] his" | "his delegation opposed a ban"
S8 | stavrin | indirect named | "[countered] that" | "every dollar bought another skiff"
S9 | stavrin | indirect named | "[proposed] an" | "an international tribunal"
S10 | nyagudi | indirect named | "Nyagudi, [warned]. He" | "Kenya had taken 117 suspects to court and could take no more,"
S11 | nyagudi | indirect named | "He [asked] Member" | "Member States to share the burden"
S12 | seychelles | indirect institution | "[offered] to" | "to try suspects if funds were found"
S13 | gaal | indirect named | "[accused] foreign" | "foreign trawlers of having plundered … eyes of the Council"
S14 | gaal | direct named | "he [stated]. The" | "You see the pirate. You do not see the net,"
S15 | spain | indirect anonymous | "[rejected] this" | "this as unfounded"
%figures
"that [43 vessels]" | exact 43 item | vessels hijacked
"that [214 seafarers]" | exact 214 person | captives
"freed [22 of her compatriots]" | exact 22 person | sailors freed
"taken [117 suspects]" | exact 117 person | suspects tried
"for [eighteen years]" | exact 18 year | plundering
"by [12 months]" | exact 12 month | extension
%places
NEW YORK USA; Gulf of Aden -; Horn of Africa -; Puntland SOM; Philippines PHL; India IND; Turkey TUR; United Kingdom GBR; Russian Federation RUS; Kenya KEN; Seychelles SYC; Somalia SOM; Spain ESP
%dates
"NEW YORK, [26 November 2009]" = 2009-11-26; "Council [this morning]" = 2009-11-26; "on [9 November]" = 2009-11-09; "[since January]" = 2009-01-01..2009-11-26
