name: freetown-visa-policy-institute
published: 2023-08-31
style: agency
region: Africa
negatives: none

FREETOWN, Aug 31 (West Coast News) – The United States said on Thursday it would deny visas to those who undermined Sierra Leone's June election, and the government in Freetown answered by asking one American, the director of a democracy institute, to leave within 72 hours.

"We have undertaken additional steps," the U.S. State Department said in a statement that named nobody. It thanked the local observers who had published a parallel count. Two of them have gone into hiding in Monrovia, a relative said.

President Samuel Bai Kargbo was declared the winner with 56 percent. European observers noted "statistical inconsistencies", and the main opposition party, the Palm Congress, has boycotted parliament, the councils and, lately, the national football team.

Information Minister Haja Isatu Dumbuya denounced the visa policy as a colonial hangover. She threatened to send home any foreign organisation "that counts what it was not asked to count". But she also said that the president had telephoned the chairman of the West African bloc, Ousmane Diallo-Sarr of Senegal, and accepted his offer to mediate.

Talks are to open on Sept 11 at a hotel in Lumley. The Palm Congress would come, its spokesman Sidi Yahya Fofanah said, provided that eleven of its members, in prison since a protest last year, were freed beforehand. "We are not going to negotiate over our own furniture," he said.

A Western diplomat, who asked that his country not be mentioned, reckoned aloud that they would be out by the weekend.

%actors
usa = United States | USA | state | U.S. State Department
underminers = those who undermined Sierra Leone's June election | SLE | population
sle = the government in Freetown | SLE | state
director = the director of a democracy institute | USA | person
observers = the local observers | SLE | organization | Two of them
relative = a relative | - | person
kargbo = Samuel Bai Kargbo | SLE | person | President Samuel Bai Kargbo
eu = European observers | - | igo
palm = the Palm Congress | SLE | organization | The Palm Congress; the main opposition party
dumbuya = Haja Isatu Dumbuya | SLE | person | Information Minister
foreign = any foreign organisation | - | organization
diallo = Ousmane Diallo-Sarr | SEN | person | the chairman of the West African bloc
fofanah = Sidi Yahya Fofanah | SLE | person | its spokesman
members = eleven of its members | SLE | population
diplomat = A Western diplomat | - | person
%events
THREATEN/relations happened core | usa > underminers | 2023-08-31 | - | "Thursday it [would deny visas] to" | contexts: election, diplomatic
COERCE/deport happened core | sle > director | - | FREETOWN SLE | "by [asking one American]" | contexts: election, diplomatic
SUPPORT happened | usa > observers | - | - | "It [thanked] the" | contexts: election
ACCUSE/disapprove happened | eu > sle | - | - | "observers [noted] "statistical" | contexts: election
PROTEST/boycott ongoing core | palm > sle | - | - SLE | "has [boycotted] parliament" | contexts: legislative, election
ACCUSE/disapprove happened core | dumbuya > usa | - | - SLE | "Dumbuya [denounced] the" | contexts: diplomatic
THREATEN/expel happened core | dumbuya > foreign | - | - SLE | "She [threatened] to" | contexts: election
CONSULT/phone happened | kargbo, diallo > - | - | - | "had [telephoned] the" | contexts: diplomatic | by S4
AGREE happened core | diallo > kargbo, palm | - | - | "his [offer to mediate]" | contexts: diplomatic | by S4
AGREE happened core | kargbo > diallo | - | - | "and [accepted] his" | contexts: diplomatic | by S4
CONSULT planned core | palm, sle > - | 2023-09-11 | Lumley SLE | "[Talks] are to" | contexts: election, diplomatic
REQUEST/yield happened core | fofanah > sle | - | - SLE | "said, [provided] that" | contexts: human_rights
COERCE/arrest happened | sle > members | 2022-01-01..2022-12-31 | - SLE | "members, [in prison] since" | contexts: repression
PROTEST/demo happened | members > sle | 2022-01-01..2022-12-31 | - SLE | "since a [protest] last" | contexts: election
RETREAT/release hypothetical | sle > members | 2023-09-02..2023-09-03 | - SLE | "they would be [out] by" | contexts: human_rights | by S6
%statements
S1 | usa | direct institution | "Department [said] in" | "We have undertaken additional steps,"
S2 | usa | indirect institution | "States [said] on" | "it would deny visas to those who undermined Sierra Leone's June election"
S3 | relative | indirect anonymous | "relative [said]" | "Two of them have gone into hiding in Monrovia,"
S4 | dumbuya | indirect named | "also [said] that" | "the president had telephoned the chairman … offer to mediate"
S5 | fofanah | indirect named | "Fofanah [said], provided" | "The Palm Congress would come,"
S6 | diplomat | indirect anonymous | "mentioned, [reckoned aloud] that" | "they would be out by the weekend"
S7 | fofanah | direct named | "he [said]." | "We are not going to negotiate over our own furniture,"
S8 | eu | mixed institution | "[noted] "statistical" | ""statistical inconsistencies""
S9 | dumbuya | indirect named | "[denounced] the" | "the visa policy as a colonial hangover"
%figures
"within [72 hours]" | exact 72 hour | time to leave
"with [56 percent]" | exact 56 percent | share of the vote
"[eleven of its members]" | exact 11 person | prisoners
%places
FREETOWN SLE; Freetown SLE; United States USA; Sierra Leone SLE; Monrovia LBR; Senegal SEN; Lumley SLE
%dates
"FREETOWN, [Aug 31]" = 2023-08-31; "on [Thursday]" = 2023-08-31; "[June election]" = 2023-06-01..2023-06-30; "on [Sept 11]" = 2023-09-11; "[last year]" = 2022-01-01..2022-12-31; "by [the weekend]" = 2023-09-02..2023-09-03
