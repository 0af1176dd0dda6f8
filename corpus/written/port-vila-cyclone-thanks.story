name: port-vila-cyclone-thanks
published: 2016-10-28
style: local
region: Oceania
negatives: sports

The Council of Ministers has thanked France, Australia and New Zealand for the aircraft that flew roofing iron to Tanna and Erromango after last year's cyclone, and declared the recovery phase closed.

Prime Minister Moli Tariwiri said in Port Vila yesterday that 68 schools had been rebuilt. Eleven more on Ambrym are waiting for cement.

Two requests for help remain open. The government has asked the World Bank for an extra US$9 million for the wharf at Lenakel; an answer is expected next month. And it has asked Wellington to let the families of seasonal workers visit them during the apple harvest. New Zealand's acting High Commissioner, Philippa Garthwaite-Munro, said that Wellington would not change the rules this season.

"They said no very nicely," the Prime Minister remarked.

He leaves on Sunday for Guangzhou, Shanghai and Beijing, where he will stay until November 6, accompanied by the ministers of infrastructure and tourism. China's ambassador confirmed that a grant agreement for the road on Malekula will be signed on the last day. The Opposition called for the text to be published beforehand; there was no reply from the government.

Vanuatu's beach volleyball pair returned from Brisbane on Tuesday without a medal.
%actors
van = The Council of Ministers | VUT | state | The government; the government
fra = France | FRA | state
aus = Australia | AUS | state
nzl = New Zealand | NZL | state | Wellington
tari = Moli Tariwiri | VUT | person | Prime Minister Moli Tariwiri; the Prime Minister
wb = World Bank | - | igo
garth = Philippa Garthwaite-Munro | NZL | person | New Zealand's acting High Commissioner
inf = the ministers of infrastructure and tourism | VUT | person
chn = China | CHN | state
chnamb = China's ambassador | CHN | person
opp = The Opposition | VUT | organization
%events
SUPPORT happened core | van > fra, aus, nzl | - | - | "Ministers has [thanked] France" | contexts: disasters
AID happened | fra, aus, nzl > van | 2015-01-01..2015-12-31 | Tanna VUT | "that [flew roofing iron] to" | contexts: disasters
REQUEST/assist happened core | van > wb | - | - | "government has [asked the World]" | contexts: economic
REQUEST/change happened core | van > nzl | - | - | "it has [asked Wellington] to" | contexts: migration
REJECT/change happened core | garth > van | - | - | "Wellington [would not change the]" | contexts: migration | by S2
CONSULT/visit planned core | tari, inf > chn | 2016-10-30..2016-11-06 | Beijing CHN | "He [leaves on Sunday] for" | contexts: diplomatic
SUPPORT planned core | chn, van > - | 2016-11-06 | - CHN | "will be [signed] on" | contexts: economic
AID planned | chn > van | - | Malekula VUT | "a [grant agreement] for" | contexts: economic
REQUEST/change happened | opp > van | - | - | "Opposition [called for the text]" | contexts: political_institutions
REJECT happened | van > opp | - | - | "was [no reply] from" | contexts: political_institutions
%statements
S1 | tari | indirect named | "Tariwiri [said] in" | "68 schools had been rebuilt"
S2 | garth | indirect named | "Garthwaite-Munro, [said] that" | "Wellington would not change the rules this season"
S3 | tari | direct named | "Minister [remarked]" | "They said no very nicely,"
S4 | chnamb | indirect anonymous | "[confirmed] that" | "a grant agreement for the road on Malekula will be signed on the last day"
S5 | opp | indirect institution | "[called] for" | "for the text to be published beforehand"
S6 | van | indirect institution | "and [declared] the" | "the recovery phase closed"
%figures
"[68 schools]" | exact 68 item | schools rebuilt
"[Eleven more]" | exact 11 item | schools waiting for cement
"[US$9 million]" | exact 9000000 USD | money asked for
"[Two requests]" | exact 2 item | open requests
%visits
tari, inf planned | Guangzhou CHN -; Shanghai CHN -; Beijing CHN -
%places
France FRA; Australia AUS; New Zealand NZL; Tanna VUT; Erromango VUT; Port Vila VUT; Ambrym VUT; Lenakel VUT; Wellington NZL; Guangzhou CHN; Shanghai CHN; Beijing CHN; China CHN; Malekula VUT; Vanuatu VUT; Brisbane AUS
%dates
"after [last year]" = 2015-01-01..2015-12-31; "Vila [yesterday]" = 2016-10-27; "expected [next month]" = 2016-11-01..2016-11-30; "on [Sunday]" = 2016-10-30; "until [November 6]" = 2016-11-06; "on [Tuesday]" = 2016-10-25
