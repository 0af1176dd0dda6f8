name: beijing-africa-forum-pledge
published: 2006-11-05
style: state-media
region: Asia
negatives: none

BEIJING, Nov. 5 (Huaxin) -- China will double its assistance to Africa by 2009 and set up a development fund of 5 billion U.S. dollars, President Jiang Wenhua announced to 41 African heads of state and government at the opening of a two-day summit in the Great Hall of the People.

China will also cancel the interest-free loans owed by 31 countries at the end of last year, build 100 rural schools and train 15,000 professionals.

Ethiopian Prime Minister Tadesse Wolde, who co-chairs the forum, said that Africa and China share a dream. Zimbabwe's president praised China as a friend who "comes without a whip". The African leaders reaffirmed their adherence to the one-China policy; Swaziland and four other countries that maintain so-called ties with Taiwan were invited as observers, but declined.

On the sidelines, Sudan's and Chad's foreign ministers met for the first time since August under the good offices of their Chinese counterpart, Fu Qiwei, and agreed to exchange ambassadors again. Jiang urged his Sudanese colleague in a meeting on Thursday to maintain dialogue with all parties on Darfur.

Some Western media have accused China of neo-colonialism. "Gunboats taught Africa what colonialism is, and we sent none," Foreign Ministry spokeswoman Gu Ruolan retorted. Chinese and African enterprises signed contracts worth 1.9 billion dollars on Sunday.

%actors
china = China | CHN | state
jiang = Jiang Wenhua | CHN | person | President Jiang Wenhua
leaders = 41 African heads of state and government | - | person | The African leaders
africa = Africa | - | state
countries = 31 countries | - | state
tadesse = Tadesse Wolde | ETH | person | Ethiopian Prime Minister Tadesse Wolde
zwepres = Zimbabwe's president | ZWE | person
swazi = Swaziland | SWZ | state | Swaziland and four other countries
taiwan = Taiwan | TWN | state
sudanfm = Sudan's foreign minister | SDN | person | Sudan's and Chad's foreign ministers
chadfm = Chad's foreign minister | TCD | person | Chad's foreign ministers
fu = Fu Qiwei | CHN | person | their Chinese counterpart
sudpres = his Sudanese colleague | SDN | person
media = Some Western media | - | organization
gu = Gu Ruolan | CHN | person
%events
CONSULT/multilateral ongoing core | jiang, leaders > - | 2006-11-04..2006-11-05 | BEIJING CHN | "two-day [summit] in" | contexts: diplomatic, economic
AID planned core | china > africa | - | - | "China [will double] its" | contexts: economic
AID planned core | china > countries | - | - | "also [cancel] the interest-free" | contexts: economic
AID planned | china > africa | - | - | "year, [build] 100" | contexts: economic
SUPPORT happened | tadesse > china | - | BEIJING CHN | "China [share] a dream" | contexts: diplomatic
SUPPORT happened core | zwepres > china | - | BEIJING CHN | "president [praised] China" | contexts: diplomatic
AGREE happened core | leaders > china | - | BEIJING CHN | "leaders [reaffirmed] their" | contexts: territory, diplomatic
SUPPORT ongoing | swazi > taiwan | - | - | "that [maintain] so-called" | contexts: diplomatic
AGREE happened | china > swazi | - | - | "were [invited] as" | contexts: diplomatic
REJECT/meet happened | swazi > china | - | - | "but [declined]" | contexts: diplomatic
CONSULT/third-party happened core | sudanfm, chadfm > fu | - | BEIJING CHN | "ministers [met] for" | contexts: diplomatic
AGREE happened core | sudanfm, chadfm > - | - | BEIJING CHN | "and [agreed] to exchange" | contexts: diplomatic
REQUEST/meet happened core | jiang > sudpres | 2006-11-02 | BEIJING CHN | "Jiang [urged] his" | contexts: diplomatic, peacekeeping
CONSULT happened | jiang, sudpres > - | 2006-11-02 | BEIJING CHN | "in a [meeting] on" | contexts: diplomatic
ACCUSE/allege happened | media > china | - | - | "have [accused] China" | contexts: economic
REJECT happened core | gu > media | - | - | "Gu Ruolan [retorted]" | contexts: diplomatic
%statements
S1 | jiang | indirect named | "[announced] to" | "China will double its assistance … U.S. dollars"
S2 | tadesse | indirect named | "forum, [said] that" | "Africa and China share a dream"
S3 | zwepres | mixed anonymous | "[praised] China" | "China as a friend who "comes without a whip""
S4 | media | indirect institution | "[accused] China" | "China of neo-colonialism"
S5 | gu | direct named | "Ruolan [retorted]" | "Gunboats taught Africa what colonialism is, and we sent none,"
S6 | leaders | indirect named | "[reaffirmed] their" | "their adherence to the one-China policy"
S7 | jiang | indirect named | "Jiang [urged]" | "his Sudanese colleague in a meeting on Thursday to maintain dialogue with all parties on Darfur"
%figures
"[double] its" | exact 2 ratio | assistance
"[5 billion U.S. dollars]" | exact 5000000000 USD | development fund
"[41 African heads]" | exact 41 person | heads of state and government
"[31 countries]" | exact 31 country | debtors
"[100 rural schools]" | exact 100 item | schools
"[15,000 professionals]" | exact 15000 person | professionals to be trained
"[1.9 billion dollars]" | exact 1900000000 USD | contracts
%visits
leaders ongoing | BEIJING CHN 2006-11-04..2006-11-05
%places
BEIJING CHN; China CHN; Africa -; Great Hall of the People CHN; Swaziland SWZ; Taiwan TWN; Sudan SDN; Chad TCD; Darfur SDN; Zimbabwe ZWE
%dates
"[Nov. 5]" = 2006-11-05; "by [2009]" = 2009-01-01..2009-12-31; "at the [end of last year]" = 2005-12-31; "since [August]" = 2006-08-01..2006-08-31; "on [Thursday]" = 2006-11-02; "on [Sunday]" = 2006-11-05
