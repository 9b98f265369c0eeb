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
## Serials used: 13

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
## Serials used: 14

# Kind: title
# Page: /nl/toegankelijkheid/
toegankelijkheid-s1 = Toegankelijkheid
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s2 = Iedereen moet deze website kunnen gebruiken. Daar werken we aan.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s3 = Ons doel
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s4 = We willen voldoen aan de richtlijn WCAG 2.2, niveau AA. Dat zijn internationale afspraken over toegankelijke websites.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s5 = Hoe we controleren
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s6 = We bouwen de website volgens deze richtlijn. Automatische tests controleren de pagina’s in een echte browser.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s7 = Automatische tests vinden niet alle problemen. Een onafhankelijke partij heeft de website nog niet onderzocht.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s8 = Wat nog niet goed is
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s9 = De vertalingen zijn nog niet door mensen gecontroleerd. Lees meer over [de vertalingen](vertalingen.md).
# Kind: list item
# Page: /nl/toegankelijkheid/
toegankelijkheid-s11 = Bij een deel van de oefeningen staat weinig tekst. De folder op papier geeft daar ook weinig tekst.
# Kind: heading
# Page: /nl/toegankelijkheid/
toegankelijkheid-s12 = Hebt u een probleem?
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s13 = Kunt u iets niet lezen of niet gebruiken? Bel dan de afdeling Fysiotherapie. Het telefoonnummer staat op deze pagina. Vertel ook om welke pagina het gaat.
# Kind: paragraph
# Page: /nl/toegankelijkheid/
toegankelijkheid-s14 = Bekijk ook [het overzicht van de oefeningen](../rugklachten/leaflet.md).

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
