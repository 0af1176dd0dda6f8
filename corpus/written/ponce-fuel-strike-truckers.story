name: ponce-fuel-strike-truckers
published: 2011-02-11
style: local
region: Americas
negatives: none

Truckers call it off

Puerto Rico's fuel truckers ended a four-day strike Thursday evening, one hour before the National Guard was to take the wheel, as Gov. Carlos Irizarry had threatened on Wednesday.

They got what they came for: the concessions that the Transport Commission had revoked in January are restored, for a year. In exchange, union chief Wilfredo Matos apologized for the nails on Highway 2. "That was not us, but I am sorry anyway," he said at La Fortaleza.

By Thursday eight gas stations out of ten were dry. Hospitals in Ponce were running on diesel which the Coast Guard had brought in. Police arrested three men in Guaynabo for stoning a tanker; its driver lost an eye.

The Chamber of Commerce accused Irizarry of rewarding blackmail. Opposition senator Ana Lebrón filed a bill to abolish the commission. She had also asked Washington to mediate, but was told, an aide said, that it was "an island matter".

%actors
truckers = Puerto Rico's fuel truckers | PRI | organization
guard = National Guard | PRI | state
irizarry = Carlos Irizarry | PRI | person | Irizarry
commission = Transport Commission | PRI | state | the commission
matos = Wilfredo Matos | PRI | person
hospitals = Hospitals in Ponce | PRI | organization
coastguard = Coast Guard | USA | state
police = Police | PRI | state
men = three men in Guaynabo | PRI | person
driver = its driver | PRI | person
chamber = The Chamber of Commerce | PRI | organization
lebron = Ana Lebrón | PRI | person
washington = Washington | USA | state
aide = an aide | PRI | person
%events
PROTEST/strike happened core | truckers > irizarry | 2011-02-07..2011-02-10 | - | "a four-day [strike] Thursday" | contexts: economic
RETREAT happened core | truckers > irizarry | 2011-02-10 | - | "truckers [ended] a four-day" | contexts: economic
THREATEN happened core | irizarry > truckers | 2011-02-09 | - | "Irizarry had [threatened] on" | contexts: military
MOBILIZE/troops cancelled | guard > truckers | - | - | "was to [take the wheel]" | contexts: military
CONCEDE happened core | commission > truckers | - | - | "are [restored], for" | contexts: economic
SANCTION/discontinue happened | commission > truckers | 2011-01-01..2011-01-31 | - | "Commission had [revoked] in" | contexts: economic
CONCEDE happened | matos > irizarry | - | La Fortaleza PRI | "Matos [apologized] for" | contexts: economic
REJECT happened | matos > - | - | La Fortaleza PRI | "[That was not us], but" | by S1
AID happened | coastguard > hospitals | - | - | "Coast Guard had [brought in]" | contexts: human_security
COERCE/arrest happened | police > men | - | Guaynabo PRI | "Police [arrested] three"
ASSAULT/primitive happened | men > driver | - | Guaynabo PRI | "for [stoning] a tanker"
ACCUSE/disapprove happened core | chamber > irizarry | - | - | "Commerce [accused] Irizarry" | contexts: economic
REQUEST/change happened | lebron > commission | - | - | "Lebrón [filed a bill] to" | contexts: legislative
REQUEST/assist happened | lebron > washington | - | - | "had also [asked Washington] to"
REJECT/assist happened | washington > lebron | - | - | "but [was told], an" | by S3
%statements
S1 | matos | direct named | "anyway," he [said]" | "That was not us, but I am sorry anyway,"
S2 | chamber | indirect institution | "[accused] Irizarry" | "Irizarry of rewarding blackmail"
S3 | aide | indirect anonymous | "an aide [said]" | "was told, an aide said, that it was "an island matter""
S4 | washington | mixed institution | "was [told], an" | "it was "an island matter""  | inside S3
%figures
"a [four-day] strike" | exact 4 day | strike
"[eight gas stations out of ten]" | exact 80 percent | gas stations without fuel
"arrested [three men]" | exact 3 person | men arrested
%places
Puerto Rico PRI; Highway 2 PRI; La Fortaleza PRI; Ponce PRI; Guaynabo PRI; Washington USA
%dates
"strike [Thursday evening]" = 2011-02-10
"threatened on [Wednesday]" = 2011-02-09
"revoked in [January]" = 2011-01-01..2011-01-31
"By [Thursday] eight" = 2011-02-10
