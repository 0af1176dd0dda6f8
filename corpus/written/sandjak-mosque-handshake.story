name: sandjak-mosque-handshake
published: 2013-04-25
style: translated
region: Europe
negatives: none

SARAJEVO, 25 April 2013 (Bosna Press) – "I kneel and I ask that Serbia be forgiven for the crime committed in Srebrenica." With these words, pronounced before the camera of our television and made public today, the President of Serbia, Mr. Tomislav Đorđević, for the first time apologized for the massacre of 8,000 Muslims in July 1995. The word genocide did not leave his mouth. "Genocide has to be proved," he objected to the journalist.

The association of the mothers welcomed the gesture with reserve. Its president, Munira Halilović, invites him to come to Potočari; in May of the previous year he had denied that anything of the kind had taken place. The Bosniak member of the Presidency, Mr. Bakir Ćatić, cancelled at that time a journey to Belgrade. He now agrees to travel there in the second half of May.

Mr. Milorad Tešić of the Republika Srpska, asked for comment, declared that nobody will kneel in his name. On Tuesday the Hague tribunal sentenced two of his former generals to twenty-two years for the burning of Muslim villages.

Germany praised the courage of the president. In Novi Pazar, unknown persons wrote threats upon the wall of the mosque during the night; the police are looking for them. Students of both faiths washed the wall.

%actors
djordjevic = Tomislav Đorđević | SRB | person | the president
serbia = Serbia | SRB | state
muslims = 8,000 Muslims | BIH | population
mothers = The association of the mothers | BIH | organization
halilovic = Munira Halilović | BIH | person
catic = Bakir Ćatić | BIH | person
tesic = Milorad Tešić | BIH | person
tribunal = the Hague tribunal | - | igo
generals = two of his former generals | BIH | person
villages = Muslim villages | BIH | population
germany = Germany | DEU | state
unknown = unknown persons | SRB | person
mosque = the mosque | SRB | organization
police = the police | SRB | state
killers = the Bosnian Serb army | BIH | armed_group | implied
%events
CONCEDE happened core | djordjevic > muslims | - | - | "time [apologized] for the" | contexts: reparations, religion_ethnicity
ASSAULT/targeted happened core | killers > muslims | 1995-07-01..1995-07-31 | Srebrenica BIH | "the [massacre] of 8,000" | contexts: religion_ethnicity, human_rights
REJECT happened | djordjevic > - | - | - | "[Genocide has to be] proved" | contexts: legal | by S2
SUPPORT happened core | mothers > djordjevic | - | - | "mothers [welcomed] the" | contexts: religion_ethnicity
AGREE happened | halilovic > djordjevic | - | Potočari BIH | "Halilović, [invites him] to" | contexts: religion_ethnicity
REJECT happened | djordjevic > - | 2012-05-01..2012-05-31 | - | "he had [denied] that" | contexts: human_rights
CONSULT/visit cancelled | catic > serbia | - | Belgrade SRB | "time a [journey] to" | contexts: diplomatic
AGREE happened core | catic > serbia | - | - | "He now [agrees to travel]" | contexts: diplomatic
CONSULT/visit planned core | catic > serbia | 2013-05-16..2013-05-31 | Belgrade SRB | "to [travel there] in" | contexts: diplomatic
REJECT happened | tesic > djordjevic | - | - | "[nobody will kneel] in" | by S5
SANCTION/convict happened core | tribunal > generals | 2013-04-23 | - | "tribunal [sentenced] two" | contexts: legal, human_rights
ASSAULT/destroy happened | generals > villages | - | - | "the [burning] of Muslim" | contexts: religion_ethnicity
SUPPORT happened core | germany > djordjevic | - | - | "Germany [praised] the" | contexts: diplomatic
THREATEN happened | unknown > mosque | 2013-04-24..2013-04-25 | Novi Pazar SRB | "[wrote threats upon] the" | contexts: religion_ethnicity
ACCUSE/investigate ongoing | police > unknown | - | - | "police are [looking for] them" | contexts: legal
%statements
S1 | djordjevic | direct named | "these words, [pronounced] before" | "I kneel and I ask that Serbia be forgiven for the crime committed in Srebrenica."
S2 | djordjevic | direct named | "he [objected] to" | "Genocide has to be proved,"
S3 | djordjevic | indirect named | "he had [denied] that" | "anything of the kind had taken place"
S4 | mothers | indirect institution | "[welcomed] the gesture" | "the gesture with reserve"
S5 | tesic | indirect named | "comment, [declared] that" | "nobody will kneel in his name"
S6 | germany | indirect institution | "[praised] the courage" | "the courage of the president"
%figures
"of [8,000 Muslims]" | exact 8000 person | Muslims massacred
"sentenced [two of his former generals]" | exact 2 person | generals sentenced
"to [twenty-two years]" | exact 22 year | prison sentence
%visits
catic planned | Belgrade SRB 2013-05-16..2013-05-31
%places
SARAJEVO BIH; Serbia SRB; Srebrenica BIH; Potočari BIH; Belgrade SRB; Republika Srpska BIH; Germany DEU; Novi Pazar SRB
%dates
"SARAJEVO, [25 April 2013]" = 2013-04-25
"public [today], the" = 2013-04-25
"in [July 1995]" = 1995-07-01..1995-07-31
"in [May of the previous year]" = 2012-05-01..2012-05-31
"in [the second half of May]" = 2013-05-16..2013-05-31
"On [Tuesday] the" = 2013-04-23
"during [the night]" = 2013-04-24..2013-04-25
