### The Dutch of every segment under its permanent id: what translators work from.
### Written from the Markdown by `translate sync`; changes made here by hand are lost.


## Page: hospital
## Address: /nl/ziekenhuis/
## Serials used: 16

# Kind: title
# Page: /nl/ziekenhuis/
hospital-s1 = Praktische tips
# Kind: heading
# Page: /nl/ziekenhuis/
hospital-s2 = MijnJBZ
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s3 = In [MijnJBZ](https://www.jeroenboschziekenhuis.nl/mijnjbz) kunt u zelf een deel van uw gegevens zien. Dat zijn persoonlijke en medische gegevens die het JBZ van u heeft.
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s4 = Lees ook [wat u in MijnJBZ kunt zien](https://www.jeroenboschziekenhuis.nl/mijnjbz/wat-kan-ik-in-mijnjbz-zien).
# Kind: heading
# Page: /nl/ziekenhuis/
hospital-s5 = Opleidingsziekenhuis
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s6 = Het JBZ leidt zorgverleners op. Dat zijn bijvoorbeeld verpleegkundigen, coassistenten en artsen.
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s7 = Soms zijn er daarom meer zorgverleners bij uw afspraak. Ook kan een [zorgverlener in opleiding](https://www.jeroenboschziekenhuis.nl/opleidingsziekenhuis-met-wie-heeft-u-een-afspraak) u onderzoeken of behandelen. Een gekwalificeerde zorgverlener houdt dan altijd toezicht.
# Kind: heading
# Page: /nl/ziekenhuis/
hospital-s8 = Uw zorgverzekering
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s9 = Hebt u een afspraak in het JBZ? Controleer vooraf zelf of u uw zorg vergoed krijgt.
# Kind: list item
# Page: /nl/ziekenhuis/
hospital-s10 = Bekijk [met welke zorgverzekeraars het JBZ een contract heeft](https://www.jeroenboschziekenhuis.nl/tarieven).
# Kind: list item
# Page: /nl/ziekenhuis/
hospital-s11 = Krijgt u alle zorg volledig vergoed? Dat hangt ook af van uw polis.
# Kind: list item
# Page: /nl/ziekenhuis/
hospital-s12 = Bent u volwassen? Dan valt onze zorg onder het wettelijk eigen risico. U betaalt dan elk jaar eerst zelf een bedrag. Daarna pas gaat uw zorgverzekeraar kosten vergoeden.
# Kind: heading
# Page: /nl/ziekenhuis/
hospital-s13 = Gegevens delen
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s14 = Mogen zorgverleners buiten het Jeroen Bosch Ziekenhuis uw medische gegevens zien? Dan moet u het JBZ [toestemming geven](https://www.jeroenboschziekenhuis.nl/gegevens-delen). Het JBZ stelt uw gegevens dan voor hen beschikbaar.
# Kind: heading
# Page: /nl/ziekenhuis/
hospital-s15 = Afdeling
# Kind: paragraph
# Page: /nl/ziekenhuis/
hospital-s16 = Deze folder is van de afdeling [Fysiotherapie](https://www.jeroenboschziekenhuis.nl/afdelingen/fysiotherapie).

## Page: privacy
## Address: /nl/privacy/
## Serials used: 20

# Kind: title
# Page: /nl/privacy/
privacy-s1 = Privacy
# Kind: paragraph
# Page: /nl/privacy/
privacy-s2 = U kunt deze website gebruiken zonder uw naam te geven. U hoeft geen account te maken.
# Kind: heading
# Page: /nl/privacy/
privacy-s3 = Wat we niet doen
# Kind: list item
# Page: /nl/privacy/
privacy-s4 = We gebruiken geen cookies.
# Kind: list item
# Page: /nl/privacy/
privacy-s5 = We bewaren niets over u op een server.
# Kind: list item
# Page: /nl/privacy/
privacy-s6 = We tellen geen bezoekers.
# Kind: list item
# Page: /nl/privacy/
privacy-s7 = De pagina’s halen niets op bij andere websites.
# Kind: heading
# Page: /nl/privacy/
privacy-s8 = Wat uw eigen apparaat bewaart
# Kind: paragraph
# Page: /nl/privacy/
privacy-s9 = De geschiedenis van uw browser kan tonen welke pagina’s u bekeek. U kunt die wissen in de instellingen van uw browser.
# Kind: paragraph
# Page: /nl/privacy/
privacy-s14 = Uw apparaat kan ook dit bewaren:
# Kind: list item
# Page: /nl/privacy/
privacy-s15 = folders die u opent, zodat u ze zonder internet kunt lezen. Onder aan een pagina van een folder kunt u ze verwijderen.
# Kind: list item
# Page: /nl/privacy/
privacy-s16 = uw keuze voor de letters, het contrast en het geluid van de timer.
# Kind: list item
# Page: /nl/privacy/
privacy-s17 = welke oefeningen u vandaag deed. De volgende dag begint u opnieuw.
# Kind: list item
# Page: /nl/privacy/
privacy-s18 = een timer die loopt, tot u de pagina sluit.
# Kind: list item
# Page: /nl/privacy/
privacy-s20 = dat u geen folders op uw apparaat wilt bewaren.
# Kind: paragraph
# Page: /nl/privacy/
privacy-s19 = Dit blijft op uw apparaat. We kunnen het niet zien. Laat u een oefening voorlezen? Dan doet uw apparaat dat met een eigen stem.
# Kind: heading
# Page: /nl/privacy/
privacy-s10 = Links naar andere websites
# Kind: paragraph
# Page: /nl/privacy/
privacy-s11 = Op deze website staan links naar andere websites. Daar gelden de regels van die websites.
# Kind: heading
# Page: /nl/privacy/
privacy-s12 = Hebt u een vraag?
# Kind: paragraph
# Page: /nl/privacy/
privacy-s13 = Bel dan de afdeling Fysiotherapie. Het telefoonnummer staat op deze pagina.

## Page: toegankelijkheid
## Address: /nl/toegankelijkheid/
## Serials used: 38

# Kind: title
# Page: /nl/toegankelijkheid/
toegankelijkheid-s1 = Toegankelijkheid
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s2 = Iedereen moet deze website kunnen gebruiken. Daar werken we aan. Hier leest u hoe ver we zijn.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s15 = Hoe toegankelijk is de website?
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s16 = Dit is onze toegankelijkheidsverklaring. Ze geldt voor alle pagina’s van deze website. Ze geldt niet voor andere websites waar we naar verwijzen.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s4 = We willen voldoen aan de richtlijn WCAG 2.2, niveau AA. Dat zijn internationale afspraken over toegankelijke websites.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s17 = De Europese norm heet EN 301 549. Die vraagt WCAG 2.1, niveau AA.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s18 = De status is een letter. A is de beste letter. Bij E heeft een website geen verklaring.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s12 = Hebt u een probleem?
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s13 = Kunt u iets niet lezen of niet gebruiken? Bel dan de afdeling Fysiotherapie. Het telefoonnummer staat op deze pagina. Vertel ook om welke pagina het gaat.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s19 = Wat hebben we gemeten?
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s6 = Computerprogramma’s hebben alle pagina’s gecontroleerd. De meeste deden dat in een echte browser.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s20 = Ze keken op een breed en een smal scherm. Ze keken naar lichte en donkere kleuren. Ze maakten de letters ook twee keer zo groot.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s7 = Programma’s vinden niet alle problemen. Hieronder staat wat ze vonden.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s21 = Wat hebben we zelf bekeken?
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s22 = We bekeken beelden van een deel van de pagina’s.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s23 = We keken hoe pagina’s eruitzien op een telefoon en een breed scherm, licht en donker.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s24 = We keken ook naar pagina’s in het Arabisch.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s25 = Bij elke nieuwe versie draaien de programma’s opnieuw.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s26 = Wat is nog niet onderzocht?
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s27 = Een onafhankelijke partij heeft de website nog niet onderzocht.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s28 = Mensen met een beperking hebben de website nog niet getest.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s29 = Niemand heeft de website met een schermlezer getest. Een schermlezer leest een pagina voor.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s30 = De programma’s gebruikten één browser: Chromium. Andere browsers zijn nog niet getest.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s8 = Wat is nog niet goed?
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s31 = De vertalingen zijn niet gecontroleerd
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s32 = **Oorzaak:** een computer heeft de teksten vertaald. Niemand heeft ze nog nagelezen.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s33 = **Gevolg:** een vertaling kan onduidelijk of fout zijn.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s34 = **Wat u kunt doen:** lees de Nederlandse tekst, of bel ons.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s9 = **Planning:** er is nog geen datum. Lees meer over [de vertalingen](vertalingen.md).
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s35 = Bij een deel van de oefeningen staat weinig tekst
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s11 = **Oorzaak:** de folder op papier geeft daar ook weinig tekst.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s36 = **Gevolg:** u hebt het plaatje nodig om de oefening te begrijpen.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s37 = **Wat u kunt doen:** een schermlezer leest voor wat op het plaatje staat. Twijfelt u? Bel ons.
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s38 = **Planning:** er is nog geen datum.

## Page: vertalingen
## Address: /nl/vertalingen/
## Serials used: 14

# Kind: title
# Page: /nl/vertalingen/
vertalingen-s1 = Over de vertalingen
# Kind: paragraph
# Page: /nl/vertalingen/
vertalingen-s2 = De folder is geschreven in het Nederlands. De andere talen zijn vertalingen.
# Kind: heading
# Page: /nl/vertalingen/
vertalingen-s3 = Zo maken we een vertaling
# Kind: list item
# Page: /nl/vertalingen/
vertalingen-s4 = Een computer maakt de eerste vertaling.
# Kind: list item
# Page: /nl/vertalingen/
vertalingen-s5 = Iemand die de taal goed kent, controleert de woorden.
# Kind: list item
# Page: /nl/vertalingen/
vertalingen-s6 = Een zorgverlener controleert of de medische inhoud klopt.
# Kind: heading
# Page: /nl/vertalingen/
vertalingen-s7 = De melding op de pagina
# Kind: paragraph
# Page: /nl/vertalingen/
vertalingen-s8 = Op elke vertaalde pagina staat hoe ver we zijn. Er staat ook een datum bij.
# Kind: paragraph
# Page: /nl/vertalingen/
vertalingen-s9 = Staat er een melding boven de oefening? Dan is de medische controle nog niet klaar. De vertaling kan dan fouten hebben.
# Kind: heading
# Page: /nl/vertalingen/
vertalingen-s10 = Een oefening in een andere taal
# Kind: paragraph
# Page: /nl/vertalingen/
vertalingen-s11 = Soms is een deel van een oefening nog niet vertaald. Soms is het Nederlands veranderd en de vertaling nog niet. Dan tonen we de hele oefening in een andere taal, meestal Nederlands. Dat staat er duidelijk bij.
# Kind: heading
# Page: /nl/vertalingen/
vertalingen-s12 = Twijfelt u?
# Kind: paragraph
# Page: /nl/vertalingen/
vertalingen-s13 = De Nederlandse tekst geldt. Via de taalkeuze op de pagina kunt u die openen.
# Kind: paragraph
# Page: /nl/vertalingen/
vertalingen-s14 = Vraag het ook aan uw fysiotherapeut. U kunt de afdeling bellen. Het telefoonnummer staat op deze pagina.

## Page: not-found
## Address: /nl/404/
## Serials used: 6

# Kind: title
# Page: /nl/404/
not-found-s1 = Deze pagina bestaat niet
# Kind: paragraph
# Page: /nl/404/
not-found-s2 = We kunnen de pagina niet vinden.
# Kind: heading
# Page: /nl/404/
not-found-s3 = Wat kunt u doen?
# Kind: list item
# Page: /nl/404/
not-found-s4 = Hebt u het adres getypt? Kijk dan naar het nummer onder de code op papier. Controleer of u dat nummer goed hebt getypt.
# Kind: list item
# Page: /nl/404/
not-found-s5 = Ga naar [het overzicht van de oefeningen](../rugklachten/leaflet.md).
# Kind: list item
# Page: /nl/404/
not-found-s6 = Bel de afdeling Fysiotherapie. Het telefoonnummer staat op deze pagina.
