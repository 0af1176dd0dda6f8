name: arctic-council-murmansk-suspend
published: 2022-03-03
style: communique
region: Global
negatives: none

Joint Statement on Arctic Council Cooperation

The text of the following statement was released by the Governments of Canada, Denmark, Finland, Iceland, Norway, Sweden and the United States on 3 March 2022.

Begin text:

Canada, the Kingdom of Denmark, Finland, Iceland, Norway, Sweden, and the United States condemn Russia's unprovoked invasion of Ukraine and note the grave impediments to international cooperation that Russia's actions have caused.

In light of Russia's flagrant violation of the principles of sovereignty and territorial integrity, our representatives will not travel to Russia for meetings of the Arctic Council, over which it presides until May 2023. Additionally, our states are temporarily pausing participation in all meetings of the Council and its subsidiary bodies. The session planned for Arkhangelsk on 11 May is therefore cancelled as far as we are concerned.

We remain convinced of the enduring value of the Council. We thank the Permanent Participants, who represent half a million indigenous people, for their counsel, and hold a responsibility to them. Joint research on permafrost will continue among the seven; data from Russian stations are no longer exchanged.

We urge Russia to end its aggression at once, to withdraw its forces, and to free the Norwegian-Sámi observer Aslak Somby, who was detained in Murmansk on 26 February.

End text.

%actors
canada = Canada | CAN | state
denmark = Denmark | DNK | state | Kingdom of Denmark
finland = Finland | FIN | state
iceland = Iceland | ISL | state
norway = Norway | NOR | state
sweden = Sweden | SWE | state
us = the United States | USA | state
russia = Russia | RUS | state
ukraine = Ukraine | UKR | state
pps = Permanent Participants | - | organization
somby = Aslak Somby | NOR | person
council = the Arctic Council | - | igo | the Council
%events
ACCUSE/disapprove happened core | canada, denmark, finland, iceland, norway, sweden, us > russia | 2022-03-03 | - | "States [condemn] Russia" | contexts: military
ASSAULT ongoing core | russia > ukraine | - | Ukraine UKR | "unprovoked [invasion] of Ukraine" | contexts: military | by S1
CONSULT/visit cancelled core | canada, denmark, finland, iceland, norway, sweden, us > russia | - | Russia RUS | "representatives will not [travel to] Russia" | contexts: diplomatic
REJECT/meet happened | canada, denmark, finland, iceland, norway, sweden, us > russia | 2022-03-03 | - | "representatives [will not travel] to" | contexts: diplomatic
SANCTION/discontinue happened core | canada, denmark, finland, iceland, norway, sweden, us > russia, council | 2022-03-03 | - | "[temporarily pausing participation] in" | contexts: diplomatic, environment
CONSULT/multilateral cancelled core | canada, denmark, finland, iceland, norway, sweden, us, russia > - | 2022-05-11 | Arkhangelsk RUS | "The [session] planned" | contexts: diplomatic
SUPPORT happened | canada, denmark, finland, iceland, norway, sweden, us > pps | 2022-03-03 | - | "We [thank] the Permanent" | contexts: religion_ethnicity
COOPERATE ongoing | canada, denmark, finland, iceland, norway, sweden, us > - | - | - | "[Joint research] on" | contexts: environment
SANCTION/discontinue happened | canada, denmark, finland, iceland, norway, sweden, us > russia | - | - | "are [no longer exchanged]" | contexts: environment
REQUEST/yield happened core | canada, denmark, finland, iceland, norway, sweden, us > russia | 2022-03-03 | - | "We [urge] Russia" | contexts: military, human_rights
COERCE/arrest happened core | russia > somby | 2022-02-26 | Murmansk RUS | "who was [detained] in" | contexts: human_rights | by S2
%statements
S1 | canada, denmark, finland, iceland, norway, sweden, us | indirect institution | "[condemn] Russia's" | "Russia's unprovoked invasion of Ukraine"
S2 | canada, denmark, finland, iceland, norway, sweden, us | indirect institution | "We [urge] Russia" | "Russia to end its aggression at once … who was detained in Murmansk on 26 February"
S3 | canada, denmark, finland, iceland, norway, sweden, us | indirect institution | "and [note] the" | "the grave impediments to international cooperation that Russia's actions have caused"
%figures
"represent [half a million indigenous people]" | exact 500000 person | indigenous people
%places
Canada CAN; Denmark DNK; Finland FIN; Iceland ISL; Norway NOR; Sweden SWE; United States USA; Russia RUS; Ukraine UKR; Arkhangelsk RUS; Murmansk RUS
%dates
"on [3 March 2022]" = 2022-03-03
"until [May 2023]" = 2023-05-01..2023-05-31
"on [11 May] is" = 2022-05-11
"on [26 February]" = 2022-02-26
