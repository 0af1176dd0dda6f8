name: wellington-passports-apology-statement
published: 2004-07-15
style: ministry
region: Oceania
negatives: none

New Zealand imposes diplomatic restrictions
Statement by the Minister of Foreign Affairs, Hon Fiona Mackerras
Wellington, 15 July 2004

The sentencing today in the High Court at Auckland of two men, whom the Government has strong grounds for believing to be agents of a foreign intelligence service, brings to an end the criminal part of this affair. Each was sentenced to six months' imprisonment for the attempt to obtain a New Zealand passport in the name of a man who cannot speak, and who has never left his street in Mount Eden. Two further suspects left the country before they could be arrested.

The Government views the act as an attack on our sovereignty. In May we asked the Government of Israel for an explanation and an apology. We have received neither.

I have therefore today informed the Israeli Ambassador, who is resident in Canberra, of the following decisions. High-level visits to and from Israel are suspended. The foreign ministry consultations that were due to take place in Wellington in September will not be held. The visit of the President of Israel in August, which he himself requested, will not go ahead. Israeli officials will require visas from today. Should a second case come to light, we would not hesitate to expel those accredited here.

The Ambassador has expressed his Government's regret at our decision. That is not an apology.

It has been put about that New Zealand was warned beforehand by a third country. It was not. Nor have we broken off relations, or been asked by anybody to do so; we remain a friend of Israel, and support a negotiated settlement between two states. Our aid to the Palestinian refugees in Gaza, NZ$660,000 this year, has nothing to do with this matter and will continue.

Let me thank the Police and the immigration officer who noticed the accent.

%actors
mackerras = Fiona Mackerras | NZL | person | the Minister of Foreign Affairs
court = the High Court at Auckland | NZL | state
men = two men | - | person
gov = the Government | NZL | state | New Zealand; The Government
suspects = Two further suspects | - | person
israel = the Government of Israel | ISR | state | Israel; Israeli
ambassador = the Israeli Ambassador | ISR | person | The Ambassador
president = the President of Israel | ISR | person
officials = Israeli officials | ISR | population
third = a third country | - | state
refugees = the Palestinian refugees in Gaza | PSE | population
police = the Police | NZL | state
officer = the immigration officer | NZL | person
%events
SANCTION/convict happened core | court > men | 2004-07-15 | Auckland NZL | "was [sentenced] to six" | contexts: legal, intelligence
COERCE/misinformation happened | men > gov | - | - NZL | "the [attempt to obtain] a" | contexts: intelligence, crime
COERCE/arrest denied | gov > suspects | - | - NZL | "they could be [arrested]" | contexts: crime
ACCUSE/disapprove happened core | gov > israel | 2004-07-15 | Wellington NZL | "[views the act as] an" | contexts: intelligence, diplomatic
REQUEST/yield happened core | gov > israel | 2004-05-01..2004-05-31 | - | "we [asked the Government] of" | contexts: diplomatic
REJECT/yield happened core | israel > gov | - | - | "We have [received neither]" | contexts: diplomatic
CONSULT happened | mackerras, ambassador > - | 2004-07-15 | - | "therefore today [informed] the" | contexts: diplomatic
SANCTION/discontinue happened core | gov > israel | 2004-07-15 | Wellington NZL | "are [suspended]. The foreign" | contexts: diplomatic
CONSULT cancelled | gov, israel > - | 2004-09-01..2004-09-30 | Wellington NZL | "ministry [consultations] that" | contexts: diplomatic
REQUEST/meet happened | president > gov | - | - | "he himself [requested], will" | contexts: diplomatic
CONSULT/visit cancelled core | president > gov | 2004-08-01..2004-08-31 | - NZL | "The [visit] of the President" | contexts: diplomatic
COERCE/restrict happened | gov > officials | 2004-07-15 | - NZL | "[will require visas] from" | contexts: diplomatic, migration
THREATEN/expel happened | gov > israel | 2004-07-15 | Wellington NZL | "[would not hesitate to] expel" | contexts: diplomatic
SUPPORT happened | ambassador > gov | - | - | "has [expressed his Government's regret]" | contexts: diplomatic
CONCEDE denied | ambassador > gov | - | - | "That is not an [apology]" | contexts: diplomatic
COOPERATE denied | third > gov | - | - | "New Zealand was [warned] beforehand" | contexts: intelligence
SANCTION/discontinue denied | gov > israel | - | - | "Nor have we [broken off relations]" | contexts: diplomatic
AID ongoing | gov > refugees | 2004-01-01..2004-12-31 | Gaza PSE | "Our [aid] to the Palestinian" | contexts: migration, human_security
SUPPORT happened | mackerras > police, officer | 2004-07-15 | Wellington NZL | "me [thank] the Police" | contexts: crime
%statements
S1 | gov | indirect institution | "we [asked] the" | "for an explanation and an apology"
S2 | ambassador | indirect anonymous | "has [expressed] his" | "his Government's regret at our decision"
%figures
"[two men]" | exact 2 person | men sentenced
"[six months]" | exact 6 month | imprisonment
"[Two further suspects]" | exact 2 person | suspects who left
"[NZ$660,000]" | exact 660000 NZD | aid to refugees
%visits
president cancelled | - NZL 2004-08-01..2004-08-31
%places
New Zealand NZL; Wellington NZL; Auckland NZL; Mount Eden NZL; Israel ISR; Canberra AUS; Gaza PSE
%dates
"[15 July 2004]" = 2004-07-15; "sentencing [today]" = 2004-07-15; "In [May] we" = 2004-05-01..2004-05-31; "therefore [today]" = 2004-07-15; "in [September]" = 2004-09-01..2004-09-30; "in [August]" = 2004-08-01..2004-08-31; "from [today]" = 2004-07-15; "[this year]" = 2004-01-01..2004-12-31
