name: torshavn-reykjavik-mackerel-quota
published: 2014-04-03
style: agency
region: Europe
negatives: none

TORSHAVN, Faroe Islands, April 3, 2014 (Nordatlant) - The Faroe Islands and Iceland on Thursday renewed their fisheries agreement for this year, leaving aside the dispute about mackerel that has divided the coastal states of the North Atlantic since 2010.

Under the deal, signed in Torshavn by Fisheries Minister Jákup Hentze-Dam and Iceland's ambassador, Faroese vessels may catch 5,600 tonnes of bottom fish in Icelandic waters, among them 2,400 tonnes of cod. Icelandic boats may follow herring and blue whiting into the Faroese zone without limit, as before.

"It is the plainest treaty in the world: you fish here, I fish there," Hentze-Dam said.

Iceland's fisheries minister, Sigurlaug Arnórsdóttir, regretted that the Faroes had joined the EU and Norway in a mackerel agreement in March without waiting for Reykjavik. She said her government had not been told of the signing, which the Faroese minister disputes. He called her on the evening before, he said.

The EU still bans imports of Faroese herring. A panel at the World Trade Organization is to examine the measure at Denmark's request.

Both ministers plan to attend the conference on ocean fisheries in Bergen on April 24-25. Officials expect no progress on mackerel before the autumn.
%actors
fro = The Faroe Islands | FRO | state | the Faroes; Faroese
isl = Iceland | ISL | state | Icelandic; her government; Reykjavik
hentze = Jákup Hentze-Dam | FRO | person | Fisheries Minister Jákup Hentze-Dam; the Faroese minister
amb = Iceland's ambassador | ISL | person
sig = Sigurlaug Arnórsdóttir | ISL | person | Iceland's fisheries minister
eu = EU | - | igo
nor = Norway | NOR | state
wto = World Trade Organization | - | igo
dnk = Denmark | DNK | state
%events
AGREE happened core | fro, isl > - | 2014-04-03 | TORSHAVN FRO | "Thursday [renewed their fisheries agreement]" | contexts: natural_resource
SUPPORT happened core | hentze, amb > - | 2014-04-03 | Torshavn FRO | "deal, [signed] in" | contexts: natural_resource
COOPERATE ongoing | fro, isl > - | - | - | "vessels [may catch] 5,600" | contexts: natural_resource
ACCUSE/disapprove happened core | sig > fro | - | - | "Arnórsdóttir, [regretted] that" | contexts: natural_resource
AGREE happened core | fro, eu, nor > - | 2014-03-01..2014-03-31 | - | "had [joined] the EU" | contexts: natural_resource
CONSULT denied | fro, isl > - | - | - | "had [not been told] of" | contexts: diplomatic | by S3
REJECT happened | hentze > sig | - | - | "minister [disputes]" | contexts: diplomatic
CONSULT/phone happened | hentze, sig > - | - | - | "He [called her] on" | contexts: diplomatic | by S4
SANCTION/discontinue ongoing core | eu > fro | - | - | "still [bans imports] of" | contexts: economic
REQUEST happened | dnk > wto | - | - | "at Denmark's [request]" | contexts: economic, legal
CONSULT/multilateral planned | hentze, sig > - | 2014-04-24..2014-04-25 | Bergen NOR | "plan to [attend the conference]" | contexts: natural_resource
%statements
S1 | hentze | direct named | "Hentze-Dam [said]" | "It is the plainest treaty in the world: you fish here, I fish there,"
S2 | sig | indirect named | "[regretted] that" | "the Faroes had joined … waiting for Reykjavik"
S3 | sig | indirect named | "She [said] her" | "her government had not been told of the signing"
S4 | hentze | indirect named | "before, he [said]" | "He called her on the evening before"
%figures
"[5,600 tonnes]" | exact 5600 t | bottom fish
"[2,400 tonnes]" | exact 2400 t | cod
%visits
hentze, sig planned | Bergen NOR 2014-04-24..2014-04-25
%places
TORSHAVN FRO; Torshavn FRO; Faroe Islands FRO; Iceland ISL; North Atlantic -; Norway NOR; Reykjavik ISL; Denmark DNK; Bergen NOR; Faroes FRO
%dates
"[April 3, 2014]" = 2014-04-03; "on [Thursday]" = 2014-04-03; "for [this year]" = 2014-01-01..2014-12-31; "since [2010]" = 2010-01-01..2010-12-31; "in [March]" = 2014-03-01..2014-03-31; "on [April 24-25]" = 2014-04-24..2014-04-25
