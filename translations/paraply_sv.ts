<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AcuteLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <translation>Kopiera numret %1</translation>
    </message>
</context>
<context>
    <name>AcutePage</name>
    <message>
        <source>Acute help</source>
        <translation>Akut hjälp</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Fungerar utan nät</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>The numbers could not be opened.</source>
        <translation>Numren gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen eller installera den på nytt.</translation>
    </message>
    <message>
        <source>This guide names nobody to call.</source>
        <translation>Den här guiden har inget nummer att ringa.</translation>
    </message>
    <message>
        <source>Look for support as usual instead.</source>
        <translation>Leta efter stöd som vanligt i stället.</translation>
    </message>
    <message>
        <source>Find support</source>
        <translation>Hitta stöd</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Öppet nu</translation>
    </message>
    <message>
        <source>At other times, or hours not known</source>
        <translation>Andra tider, eller tider som saknas</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <comment>age, short</comment>
        <translation>
            <numerusform>%n mån</numerusform>
            <numerusform>%n mån</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <comment>age, short</comment>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 månader</translation>
    </message>
    <message>
        <source>%1 months to %2 years</source>
        <translation>%1 månader till %2 år</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 år</translation>
    </message>
    <message>
        <source>For you who are expecting a child</source>
        <translation>För dig som väntar barn</translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation>Åldern står inte</translation>
    </message>
    <message>
        <source>For children from %1. No upper age is stated.</source>
        <translation>För barn från %1. Ingen övre gräns står.</translation>
    </message>
    <message>
        <source>For children up to %1. No lower age is stated.</source>
        <translation>För barn till och med %1. Ingen nedre gräns står.</translation>
    </message>
    <message>
        <source>For children %1, and for you who are expecting</source>
        <translation>För barn %1 och för dig som väntar barn</translation>
    </message>
    <message>
        <source>For children %1</source>
        <translation>För barn %1</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>ages, short</comment>
        <translation>%1 mån</translation>
    </message>
</context>
<context>
    <name>ArticleBlock</name>
    <message>
        <source>• %1</source>
        <comment>a list item</comment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>ArticleContents</name>
    <message>
        <source>On this page</source>
        <translation>På den här sidan</translation>
    </message>
</context>
<context>
    <name>ArticleNeighbours</name>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>This page is not in the catalogue.</source>
        <translation>Sidan finns inte i guiden.</translation>
    </message>
    <message>
        <source>This page could not be opened.</source>
        <translation>Sidan gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
</context>
<context>
    <name>ArticleQuotes</name>
    <message>
        <source>Open the source: %1</source>
        <translation>Öppna källan: %1</translation>
    </message>
</context>
<context>
    <name>BirthPage</name>
    <message>
        <source>When was your child born?</source>
        <translation>När är barnet fött?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>That month does not fit.</source>
        <translation>Den månaden passar inte.</translation>
    </message>
    <message>
        <source>The guide is for children who are born and not yet 18. If you are expecting, choose Expecting on the first page.</source>
        <translation>Guiden är för barn som är födda och inte har fyllt 18. Väntar du barn? Välj Väntar på första sidan.</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Lägg till barnet</translation>
    </message>
    <message>
        <source>Year and month stay on this device.</source>
        <translation>År och månad stannar på den här enheten.</translation>
    </message>
    <message>
        <source>Children you have added</source>
        <translation>Barn ni har lagt till</translation>
    </message>
</context>
<context>
    <name>BornChildren</name>
    <message>
        <source>%1, %2</source>
        <comment>an age, then when the child was born</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Add to the calendar</source>
        <translation>Lägg i kalendern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>No times are known here.</source>
        <translation>Här är inga tider kända.</translation>
    </message>
    <message>
        <source>Call or look at the web page to hear when it is open.</source>
        <translation>Ring eller titta på webbsidan för att få veta när det är öppet.</translation>
    </message>
    <message>
        <source>This page could not be opened.</source>
        <translation>Sidan gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
    <message>
        <source>All times for a year</source>
        <translation>Alla tider i ett år</translation>
    </message>
    <message>
        <source>Or only one time</source>
        <translation>Eller bara en gång</translation>
    </message>
</context>
<context>
    <name>CatalogueNotice</name>
    <message>
        <source>What this device remembered could not be read.</source>
        <translation>Det som enheten mindes gick inte att läsa.</translation>
    </message>
    <message>
        <source>These data are old.</source>
        <translation>De här uppgifterna är gamla.</translation>
    </message>
    <message>
        <source>Call before you go.</source>
        <translation>Ring innan ni går.</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>Visa vad</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>phone, mail or web</source>
        <translation>telefon, e-post eller webb</translation>
    </message>
    <message>
        <source>times</source>
        <translation>tider</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>ages</source>
        <translation>åldrar</translation>
    </message>
    <message>
        <source>cost or booking</source>
        <translation>kostnad eller bokning</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>who runs it</source>
        <translation>vem som driver det</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>källor</translation>
    </message>
    <message>
        <source>New in %1</source>
        <comment>a municipality</comment>
        <translation>Nytt i %1</translation>
    </message>
    <message>
        <source>No longer listed in %1</source>
        <comment>a municipality</comment>
        <translation>Finns inte längre med i %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>parts of a service, as in: times and place</comment>
        <translation>Ändrat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n borta</numerusform>
            <numerusform>%n borta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to read</source>
        <translation>
            <numerusform>%n sida att läsa</numerusform>
            <numerusform>%n sidor att läsa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenFilters</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>CountyPaper</name>
    <message>
        <source>How many services a source names for those who live in the municipality, by the child’s age.</source>
        <translation>Så många stöd nämner en källa för dem som bor i kommunen, efter barnets ålder.</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Efter ålder</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
    <message>
        <source>Services for any age, also those that do not say for which.</source>
        <translation>Stöd för alla åldrar, också de som inte säger för vilken.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <comment>a narrow column: services that exist everywhere by law or by the region&apos;s word</comment>
        <translation>Finns överallt</translation>
    </message>
    <message>
        <source>Everywhere: by law or by the region’s word. No source names it there, so it is not counted in the other columns. Per 1,000 inhabitants: all services and inhabitants of all ages, not per child.</source>
        <translation>Finns överallt: enligt lag eller enligt regionen. Ingen källa nämner det på platsen, så det räknas inte i de andra kolumnerna. Per 1 000 invånare: alla stöd och invånare i alla åldrar, inte per barn.</translation>
    </message>
    <message>
        <source>Per 1,000 inh.</source>
        <comment>a narrow column: services per 1,000 inhabitants of all ages</comment>
        <translation>Per 1 000 inv.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Vi hittade ingen lucka.</translation>
    </message>
    <message>
        <source>Read these numbers with care</source>
        <translation>Läs siffrorna med försiktighet</translation>
    </message>
    <message>
        <source>Strengths and needs</source>
        <translation>Styrkor och behov</translation>
    </message>
    <message>
        <source>Nobody has written down strengths and needs yet.</source>
        <translation>Ingen har skrivit ner styrkor och behov ännu.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Nought means that we have found nothing, not that there is nothing.</source>
        <translation>Noll betyder att vi inte har hittat något, inte att inget finns.</translation>
    </message>
    <message>
        <source>Support for parents in %1</source>
        <comment>a region</comment>
        <translation>Stöd till föräldrar i %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <comment>a day</comment>
        <translation>Uppgifter från %1</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>gap</source>
        <translation>lucka</translation>
    </message>
    <message>
        <source>thin for teenagers</source>
        <translation>tunt för tonår</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message>
        <source>Support by municipality and age</source>
        <translation>Stöd efter kommun och ålder</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>County</source>
        <comment>the overview of the county</comment>
        <translation>Länet</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veckan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a filter</comment>
        <translation>%1, valt</translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <comment>a filter, how many</comment>
        <translation>%1, %2, valt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a filter, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a filter</comment>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>FileGoing</name>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Var ska filen ligga?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <comment>a file</comment>
        <translation>”%1” finns redan</translation>
    </message>
    <message>
        <source>Save no file</source>
        <translation>Spara ingen fil</translation>
    </message>
    <message>
        <source>Keep both, the new one as “%1”</source>
        <comment>a file</comment>
        <translation>Behåll båda, den nya som ”%1”</translation>
    </message>
    <message>
        <source>Replace the old one</source>
        <translation>Ersätt den gamla</translation>
    </message>
</context>
<context>
    <name>FilterGroups</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Language of the service</source>
        <translation>Språk på platsen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Ta bort alla filter</translation>
    </message>
</context>
<context>
    <name>FiltersPage</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find support near you</source>
        <translation>Hitta stöd nära er</translation>
    </message>
    <message>
        <source>How old is your child?</source>
        <translation>Hur gammalt är barnet?</translation>
    </message>
    <message>
        <source>Language and settings. Now %1.</source>
        <translation>Språk och inställningar. Nu %1.</translation>
    </message>
</context>
<context>
    <name>FindSections</name>
    <message>
        <source>Search by word, for example sleep</source>
        <translation>Sök på ord, till exempel sömn</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>What is held near you, day by day</source>
        <translation>Vad som händer nära er, dag för dag</translation>
    </message>
</context>
<context>
    <name>FinderRows</name>
    <message>
        <source>“%1”</source>
        <comment>the words searched for</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Alla åldrar</translation>
    </message>
    <message>
        <source>the ages</source>
        <comment>Remove ... to see 7</comment>
        <translation>åldrarna</translation>
    </message>
    <message>
        <source>the kind of support</source>
        <comment>Remove ... to see 7</comment>
        <translation>valet av stöd</translation>
    </message>
    <message>
        <source>the language</source>
        <comment>Remove ... to see 7</comment>
        <translation>språket</translation>
    </message>
    <message>
        <source>the subject</source>
        <comment>Remove ... to see 7</comment>
        <translation>ämnet</translation>
    </message>
    <message>
        <source>Only what a source names there</source>
        <translation>Bara stöd som en källa nämner</translation>
    </message>
    <message>
        <source>Only in the municipality</source>
        <translation>Bara i kommunen</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>%1 You have saved it.</source>
        <comment>a result in sentences</comment>
        <translation>%1 Du har sparat det.</translation>
    </message>
</context>
<context>
    <name>HitWords</name>
    <message>
        <source>Age not stated</source>
        <translation>Åldern står inte</translation>
    </message>
    <message>
        <source>At one of its times only</source>
        <translation>Bara vid en av tiderna</translation>
    </message>
    <message>
        <source>in the town</source>
        <translation>i orten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in a list</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, municipality</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>you who are expecting</source>
        <translation>dig som väntar barn</translation>
    </message>
    <message>
        <source>%1, and you who are expecting</source>
        <translation>%1 och dig som väntar barn</translation>
    </message>
    <message>
        <source>suits %1</source>
        <comment>children</comment>
        <translation>passar %1</translation>
    </message>
    <message>
        <source>age not stated</source>
        <translation>åldern står inte</translation>
    </message>
    <message>
        <source>%1 away</source>
        <comment>a distance</comment>
        <translation>%1 bort</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a municipality</comment>
        <translation>i %1</translation>
    </message>
    <message>
        <source>also for %1</source>
        <comment>a municipality</comment>
        <translation>också för %1</translation>
    </message>
    <message>
        <source>for everybody in %1</source>
        <translation>för alla i %1</translation>
    </message>
    <message>
        <source>has the word “%1”</source>
        <translation>har ordet ”%1”</translation>
    </message>
    <message>
        <source>open when you asked</source>
        <translation>öppet då du frågade om</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostar inget</translation>
    </message>
    <message>
        <source>no booking</source>
        <translation>utan bokning</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>a language</comment>
        <translation>talar %1</translation>
    </message>
    <message>
        <source>about what you chose</source>
        <translation>om det du valde</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>hela landet</translation>
    </message>
    <message>
        <source>All of %1</source>
        <comment>a region</comment>
        <translation>Hela %1</translation>
    </message>
    <message>
        <source>about “%1”</source>
        <comment>a subject</comment>
        <translation>handlar om ”%1”</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>öppet nu</translation>
    </message>
    <message>
        <source>open today</source>
        <translation>öppet i dag</translation>
    </message>
    <message>
        <source>open this week</source>
        <translation>öppet den här veckan</translation>
    </message>
    <message>
        <source>open in the evening</source>
        <translation>öppet på kvällen</translation>
    </message>
    <message>
        <source>open at the weekend</source>
        <translation>öppet på helgen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Search by word</source>
        <translation>Sök på ord</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <comment>keys</comment>
        <translation>Ctrl+F eller /</translation>
    </message>
    <message>
        <source>Open a place of the menu</source>
        <translation>Öppna en plats i menyn</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2 and so on</source>
        <comment>keys</comment>
        <translation>Alt+1, Alt+2 och så vidare</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <comment>keys</comment>
        <translation>Esc eller Alt+Vänsterpil</translation>
    </message>
    <message>
        <source>Move the map, come closer, go farther away, see all of it</source>
        <translation>Flytta kartan, gå närmare, längre bort, se hela</translation>
    </message>
    <message>
        <source>Arrow keys, +, - and Home</source>
        <comment>keys</comment>
        <translation>Piltangenterna, +, - och Home</translation>
    </message>
    <message>
        <source>Undo the last change of the filters</source>
        <translation>Ångra den senaste ändringen av filtren</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Go from one control to the next</source>
        <translation>Gå från en knapp till nästa</translation>
    </message>
    <message>
        <source>Tab, and Shift+Tab backwards</source>
        <comment>keys</comment>
        <translation>Tabb, och Skift+Tabb bakåt</translation>
    </message>
    <message>
        <source>Press the control</source>
        <translation>Tryck på knappen</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <comment>keys</comment>
        <translation>Mellanslag eller Retur</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Visa den här sidan</translation>
    </message>
    <message>
        <source>? or F1</source>
        <comment>keys</comment>
        <translation>? eller F1</translation>
    </message>
</context>
<context>
    <name>KindTexts</name>
    <message>
        <source>Family centre</source>
        <translation>Familjecentral</translation>
    </message>
    <message>
        <source>Open preschool</source>
        <translation>Öppen förskola</translation>
    </message>
    <message>
        <source>Child health centre</source>
        <translation>Barnavårdscentral (BVC)</translation>
    </message>
    <message>
        <source>Maternity care</source>
        <translation>Barnmorska</translation>
    </message>
    <message>
        <source>Parent group</source>
        <translation>Föräldragrupp</translation>
    </message>
    <message>
        <source>Family counselling</source>
        <translation>Familjerådgivning</translation>
    </message>
    <message>
        <source>Family law office</source>
        <translation>Familjerätt</translation>
    </message>
    <message>
        <source>Advice and support</source>
        <translation>Råd och stöd</translation>
    </message>
    <message>
        <source>Youth clinic</source>
        <translation>Ungdomsmottagning</translation>
    </message>
    <message>
        <source>Mental health care</source>
        <translation>Psykisk hälsa</translation>
    </message>
    <message>
        <source>School health care</source>
        <translation>Elevhälsa</translation>
    </message>
    <message>
        <source>Youth centre</source>
        <translation>Fritidsgård</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Mötesplats</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Study association</source>
        <translation>Studieförbund</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>Women&apos;s shelter</source>
        <translation>Kvinno- och tjejjour</translation>
    </message>
    <message>
        <source>Support for family carers</source>
        <translation>Anhörigstöd</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Stödtelefon</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Meet and play</source>
        <translation>Träffas och leka</translation>
    </message>
    <message>
        <source>Pregnancy and child health</source>
        <translation>Gravid och barnhälsa</translation>
    </message>
    <message>
        <source>Support as a parent</source>
        <translation>Stöd som förälder</translation>
    </message>
    <message>
        <source>When things are hard</source>
        <translation>När det är svårt</translation>
    </message>
    <message>
        <source>Teens and leisure</source>
        <translation>Tonår och fritid</translation>
    </message>
    <message>
        <source>Rights and money</source>
        <translation>Rätt och pengar</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Öppet nu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kväll</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Helg</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Utan bokning</translation>
    </message>
    <message numerus="yes">
        <source>Hours are missing for %n more.</source>
        <translation>
            <numerusform>Tider saknas för %n till.</numerusform>
            <numerusform>Tider saknas för %n till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say what they cost.</source>
        <translation>
            <numerusform>För %n till står inte priset.</numerusform>
            <numerusform>För %n till står inte priset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say if you can drop in.</source>
        <translation>
            <numerusform>För %n till står inte om man måste boka.</numerusform>
            <numerusform>För %n till står inte om man måste boka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say which languages they speak.</source>
        <translation>
            <numerusform>För %n till står inte vilka språk de talar.</numerusform>
            <numerusform>För %n till står inte vilka språk de talar.</numerusform>
        </translation>
    </message>
    <message>
        <source>These do not say when they are open.</source>
        <translation>För de här står inga tider.</translation>
    </message>
    <message>
        <source>These do not say what they cost.</source>
        <translation>För de här står inget pris.</translation>
    </message>
    <message>
        <source>These do not say if you can drop in.</source>
        <translation>För de här står inte om man måste boka.</translation>
    </message>
    <message>
        <source>These do not say which languages they speak.</source>
        <translation>För de här står inte vilka språk de talar.</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>What support for parents is, and who works for it</source>
        <translation>Vad föräldrastöd är, och vilka som arbetar för det</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>These pages could not be opened.</source>
        <translation>Sidorna gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
    <message>
        <source>This catalogue has no pages of knowledge.</source>
        <translation>Det finns inga kunskapssidor här.</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Skrifter</translation>
    </message>
    <message>
        <source>Strategies, reports and surveys, with what each is about</source>
        <translation>Strategier, rapporter och undersökningar, och vad de handlar om</translation>
    </message>
    <message>
        <source>The county at a glance</source>
        <translation>Länet i en överblick</translation>
    </message>
    <message>
        <source>How much support there is in each municipality and for which ages, and the gaps</source>
        <translation>Hur mycket stöd som finns i varje kommun, för vilka åldrar, och var det saknas</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licens: %1</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Licenser och källor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Uppgifterna</translation>
    </message>
    <message>
        <source>Descriptions are in our own words. Each fact names its source on the page of the support it is about.</source>
        <translation>Beskrivningarna är våra egna ord. På sidan för varje stöd står var uppgifterna kommer ifrån.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Kartan</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
</context>
<context>
    <name>LinkNotice</name>
    <message>
        <source>No program here opens it. %1 is copied.</source>
        <comment>an address</comment>
        <translation>Inget program här öppnar det. %1 är kopierat.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <comment>a number or an address</comment>
        <translation>%1 är kopierat.</translation>
    </message>
</context>
<context>
    <name>MapAbout</name>
    <message>
        <source>About the map</source>
        <translation>Om kartan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>An overview, not a street map: outlines fade where they would no longer be true.</source>
        <translation>En översikt, ingen gatukarta: det som inte längre stämmer tonas bort.</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Closer</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Längre bort</translation>
    </message>
    <message>
        <source>Near me. Your position stays on this device.</source>
        <translation>Nära mig. Din plats stannar i den här enheten.</translation>
    </message>
    <message>
        <source>About the map</source>
        <translation>Om kartan</translation>
    </message>
</context>
<context>
    <name>MapGround</name>
    <message>
        <source>Map. %1 Arrow keys move it, plus and minus change its scale.</source>
        <translation>Karta. %1 Piltangenterna flyttar den, plus och minus ändrar skalan.</translation>
    </message>
</context>
<context>
    <name>MapNotes</name>
    <message>
        <source>Choose a place</source>
        <translation>Välj en plats</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Drawing the map …</source>
        <translation>Ritar kartan …</translation>
    </message>
</context>
<context>
    <name>MapPins</name>
    <message>
        <source>You are here.</source>
        <translation>Du är här.</translation>
    </message>
</context>
<context>
    <name>MapSheetHead</name>
    <message>
        <source>Choose nothing</source>
        <translation>Välj bort</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Visa kartan</translation>
    </message>
    <message>
        <source>Show the list, %1</source>
        <translation>Visa listan, %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n suggestion(s) in %1</source>
        <comment>a town</comment>
        <translation>
            <numerusform>%n förslag i %1</numerusform>
            <numerusform>%n förslag i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) at places near %1</source>
        <comment>a town</comment>
        <translation>
            <numerusform>%n förslag på platser nära %1</numerusform>
            <numerusform>%n förslag på platser nära %1</numerusform>
        </translation>
    </message>
    <message>
        <source>We know the neighbourhood, not the house.</source>
        <translation>Vi vet området, inte huset.</translation>
    </message>
    <message>
        <source>We know the town, not the house.</source>
        <translation>Vi vet orten, inte huset.</translation>
    </message>
    <message>
        <source>Nothing of this can be shown on a map.</source>
        <translation>Inget av detta går att visa på en karta.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) on the map.</source>
        <translation>
            <numerusform>%n förslag på kartan.</numerusform>
            <numerusform>%n förslag på kartan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s).</source>
        <comment>where the suggestions on the map are</comment>
        <translation>
            <numerusform>På %n plats.</numerusform>
            <numerusform>På %n platser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) no place: see the list.</source>
        <comment>support by telephone and the like</comment>
        <translation>
            <numerusform>%n till behöver ingen plats: se listan.</numerusform>
            <numerusform>%n till behöver ingen plats: se listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ring shows the town, not the house.</source>
        <translation>Ringen visar orten, inte huset.</translation>
    </message>
    <message>
        <source>Each pin shows where the house is.</source>
        <translation>Varje nål visar var huset ligger.</translation>
    </message>
    <message>
        <source>The number says how many suggestions there are.</source>
        <translation>Siffran är antalet förslag.</translation>
    </message>
    <message>
        <source>So close, our outlines are not exact enough to be shown.</source>
        <translation>Så här nära är våra konturer inte exakta nog att visa.</translation>
    </message>
    <message>
        <source>%1. May be up to %2 m off.</source>
        <comment>a layer of the map, metres</comment>
        <translation>%1. Kan ligga upp till %2 m fel.</translation>
    </message>
    <message>
        <source>The ring shows the area, not the house.</source>
        <translation>Ringen visar trakten, inte huset.</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>County</source>
        <comment>the overview of the county</comment>
        <translation>Länet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veckan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Acute help</source>
        <translation>Akut hjälp</translation>
    </message>
</context>
<context>
    <name>MunicipalityCounts</name>
    <message>
        <source>By age</source>
        <translation>Efter ålder</translation>
    </message>
    <message>
        <source>What a source names there. Press a line to see it.</source>
        <translation>Stöd som en källa nämner. Tryck på en rad för att se det.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slag</translation>
    </message>
</context>
<context>
    <name>MunicipalityNote</name>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Open the source on the web</source>
        <translation>Öppna källan på webben</translation>
    </message>
</context>
<context>
    <name>MunicipalityNotes</name>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Vi hittade ingen lucka.</translation>
    </message>
    <message>
        <source>Strengths and needs</source>
        <translation>Styrkor och behov</translation>
    </message>
    <message>
        <source>Nobody has written down the municipality’s strengths and needs here yet. The report on the talks of 2016 has not been read, so nothing is quoted from it.</source>
        <translation>Ingen har skrivit ner kommunens styrkor och behov här ännu. Vi har inte läst rapporten om samtalen 2016, så vi återger inget ur den.</translation>
    </message>
</context>
<context>
    <name>MunicipalityPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>The overview could not be opened.</source>
        <translation>Överblicken gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen eller installera om den.</translation>
    </message>
    <message>
        <source>This catalogue knows no such municipality.</source>
        <translation>Kommunen finns inte i de här uppgifterna.</translation>
    </message>
</context>
<context>
    <name>OverviewGaps</name>
    <message>
        <source>The gaps in words</source>
        <translation>Luckorna i ord</translation>
    </message>
    <message>
        <source>Nought means that we have found nothing, not that there is nothing.</source>
        <translation>Noll betyder att vi inte har hittat något, inte att inget finns.</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>Vi hittade ingen lucka.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Press a number to see what it is.</source>
        <translation>Tryck på en siffra för att se vad det är.</translation>
    </message>
    <message>
        <source>Back to Knowledge</source>
        <translation>Tillbaka till Kunskap</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>a file for spreadsheets</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as a sheet (CSV)</source>
        <translation>Spara som kalkylblad (CSV)</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Skriv ut rapport</translation>
    </message>
    <message>
        <source>Save the report for printing (PDF)</source>
        <translation>Spara rapporten för utskrift (PDF)</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>The overview could not be opened.</source>
        <translation>Överblicken gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen eller installera om den.</translation>
    </message>
    <message>
        <source>This catalogue names no municipalities.</source>
        <translation>De här uppgifterna har inga kommuner.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n for the whole county or country.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n för hela länet eller landet.</numerusform>
            <numerusform>%n för hela länet eller landet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>municipality, ages, how many</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, thin</source>
        <comment>how many</comment>
        <translation>%1, tunt</translation>
    </message>
    <message>
        <source>%1, a gap</source>
        <comment>how many</comment>
        <translation>%1, en lucka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>ages, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expecting</source>
        <comment>those who expect a child</comment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Alla åldrar</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>how many kinds of help there are</comment>
        <translation>
            <numerusform>%n stöd</numerusform>
            <numerusform>%n stöd</numerusform>
        </translation>
    </message>
    <message>
        <source>13–17 years: nothing found</source>
        <translation>13–17 år: inget hittat</translation>
    </message>
    <message>
        <source>13–17 years: nobody to talk to in the municipality</source>
        <translation>13–17 år: ingen att prata med i kommunen</translation>
    </message>
    <message>
        <source>13–17 years: no youth centre</source>
        <translation>13–17 år: ingen fritidsgård</translation>
    </message>
    <message>
        <source>Expecting: nothing beyond the midwife</source>
        <translation>Väntar barn: inget mer än barnmorskan</translation>
    </message>
    <message>
        <source>No open preschool or family centre</source>
        <translation>Ingen öppen förskola eller familjecentral</translation>
    </message>
    <message>
        <source>No parent group</source>
        <translation>Ingen föräldragrupp</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <comment>ages</comment>
        <translation>%1: inget hittat</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n municipalities)</source>
        <comment>a gap, in how many places</comment>
        <translation>
            <numerusform>%1 (i&#xa0;%n&#xa0;kommun)</numerusform>
            <numerusform>%1 (i&#xa0;%n&#xa0;kommuner)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We know of %n service(s) only. Much may be missing.</source>
        <translation>
            <numerusform>Vi känner bara till %n stöd. Mycket kan saknas.</numerusform>
            <numerusform>Vi känner bara till %n stöd. Mycket kan saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 facts are older than three years or have no date.</source>
        <translation>%1 av %2 uppgifter är äldre än tre år eller saknar datum.</translation>
    </message>
    <message>
        <source>%1 of %2 facts are uncertain.</source>
        <translation>%1 av %2 uppgifter är osäkra.</translation>
    </message>
    <message>
        <source>%1 of %2 do not say for which ages.</source>
        <translation>%1 av %2 säger inte för vilken ålder.</translation>
    </message>
    <message numerus="yes">
        <source>%n at every health centre</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n på varje vårdcentral</numerusform>
            <numerusform>%n på varje vårdcentral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by law everywhere</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n enligt lag</numerusform>
            <numerusform>%n enligt lag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated age</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n utan angiven ålder</numerusform>
            <numerusform>%n utan angiven ålder</numerusform>
        </translation>
    </message>
    <message>
        <source>Besides: %1.</source>
        <comment>services counted apart</comment>
        <translation>Dessutom: %1.</translation>
    </message>
    <message>
        <source>%1 per 1,000 inhabitants of all ages</source>
        <comment>a rate, with decimals</comment>
        <translation>%1 per 1 000 invånare i alla åldrar</translation>
    </message>
    <message>
        <source>%1 per 1,000 children of that age</source>
        <comment>a rate, with decimals</comment>
        <translation>%1 per 1 000 barn i den åldern</translation>
    </message>
    <message>
        <source>13–17 years: thin, at most two known</source>
        <translation>13–17 år: tunt, högst två kända stöd</translation>
    </message>
    <message>
        <source>That is thin.</source>
        <comment>how much there is for teenagers</comment>
        <translation>Det är tunt.</translation>
    </message>
    <message>
        <source>There is nobody to talk to in the municipality.</source>
        <comment>for teenagers</comment>
        <translation>Det finns ingen att prata med i kommunen.</translation>
    </message>
    <message>
        <source>There is no youth centre.</source>
        <comment>for teenagers</comment>
        <translation>Det finns ingen fritidsgård.</translation>
    </message>
</context>
<context>
    <name>PhoneShell</name>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Acute help</source>
        <translation>Akut hjälp</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Where do you want to look?</source>
        <translation>Var vill du leta?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Looking for your position …</source>
        <translation>Letar efter din plats …</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Nära mig</translation>
    </message>
    <message>
        <source>Your position stays on this device.</source>
        <translation>Din plats stannar i den här enheten.</translation>
    </message>
    <message>
        <source>Town, village or postal code</source>
        <translation>Ort, by eller postnummer</translation>
    </message>
    <message>
        <source>Clear the place</source>
        <translation>Töm platsen</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Längre bort</translation>
    </message>
    <message>
        <source>Look in the whole county</source>
        <translation>Leta i hela länet</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Danger to life</source>
        <translation>Fara för liv</translation>
    </message>
    <message>
        <source>Police, ambulance, fire brigade</source>
        <translation>Polis, ambulans, brandkår</translation>
    </message>
    <message>
        <source>Call 112</source>
        <translation>Ring 112</translation>
    </message>
</context>
<context>
    <name>PublicationCard</name>
    <message>
        <source>Open on the web</source>
        <translation>Öppna på webben</translation>
    </message>
    <message>
        <source>Open on the web: %1</source>
        <translation>Öppna på webben: %1</translation>
    </message>
</context>
<context>
    <name>PublicationsPage</name>
    <message>
        <source>Publications</source>
        <translation>Skrifter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>This catalogue names no publications.</source>
        <translation>Det finns inga skrifter här.</translation>
    </message>
    <message>
        <source>The list could not be opened.</source>
        <translation>Listan gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
</context>
<context>
    <name>PullForNews</name>
    <message>
        <source>Pull further to ask for news</source>
        <translation>Dra längre ner för att fråga efter nytt</translation>
    </message>
    <message>
        <source>Let go to ask for news</source>
        <translation>Släpp för att fråga efter nytt</translation>
    </message>
</context>
<context>
    <name>QrPage</name>
    <message>
        <source>Take it along</source>
        <translation>Ta med dig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>This support is no longer in the guide.</source>
        <translation>Det här stödet finns inte längre i guiden.</translation>
    </message>
    <message>
        <source>It was there in an earlier version. Look for something like it.</source>
        <translation>Det fanns i en tidigare version. Leta efter något liknande.</translation>
    </message>
    <message>
        <source>This page could not be opened.</source>
        <translation>Sidan gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
    <message>
        <source>Point the other phone&apos;s camera at the code. No network is needed.</source>
        <translation>Rikta den andra telefonens kamera mot koden. Det behövs inget nät.</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>Find support near you</source>
        <translation>Hitta stöd nära er</translation>
    </message>
</context>
<context>
    <name>QuickExit</name>
    <message>
        <source>Leave now</source>
        <translation>Lämna nu</translation>
    </message>
    <message>
        <source>Leave this page now. The guide forgets that you were here.</source>
        <extracomment>What a reader says of the button “Leave now”.</extracomment>
        <translation>Lämna sidan nu. Guiden glömmer att du var här.</translation>
    </message>
</context>
<context>
    <name>QuickExitNote</name>
    <message>
        <source>“Leave now”, or the key Esc twice, takes you to the first page at once. There is no way back to this page, and the guide forgets what you looked for.</source>
        <translation>”Lämna nu”, eller tangenten Esc två gånger, tar dig genast till första sidan. Det går inte att backa hit, och guiden glömmer vad du letade efter.</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>All filters</source>
        <translation>Alla filter</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Getting ready …</source>
        <extracomment>The button while a voice is looked for; pressed, it stops.</extracomment>
        <translation>Förbereder …</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>reading aloud</comment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Läs upp</translation>
    </message>
    <message>
        <source>Getting ready … Press to stop.</source>
        <translation>Förbereder … Tryck för att stoppa.</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stoppa uppläsningen</translation>
    </message>
</context>
<context>
    <name>ReadAloudStop</name>
    <message>
        <source>Stop</source>
        <comment>reading aloud</comment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stoppa uppläsningen</translation>
    </message>
</context>
<context>
    <name>RecentFlow</name>
    <message>
        <source>Places you looked at before</source>
        <translation>Platser du har sökt på förut</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>What is right, if you know</source>
        <translation>Vad som är rätt, om du vet</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Spara felanmälan</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>Anmäl inte</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Back to the others</source>
        <translation>Tillbaka till de andra</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Looking for support …</source>
        <translation>Letar efter stöd …</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Ta bort alla filter</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Society must support you</source>
        <translation>Samhället ska stötta er</translation>
    </message>
    <message>
        <source>Support for parents is not a favour. It follows from the Convention on the Rights of the Child, which is Swedish law since 2020.</source>
        <translation>Stöd till föräldrar är ingen gåva. Det följer av barnkonventionen, som är svensk lag sedan 2020.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>These pages could not be opened.</source>
        <translation>Sidorna gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
    <message>
        <source>This catalogue has no pages on rights.</source>
        <translation>Det finns inga sidor om rättigheter här.</translation>
    </message>
    <message>
        <source>See support near you</source>
        <translation>Se stöd nära er</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>What support for parents is, and who works for it</source>
        <translation>Vad stöd till föräldrar är, och vilka som arbetar för det</translation>
    </message>
</context>
<context>
    <name>RightsParts</name>
    <message>
        <source>In our own words. The official text stands on the page of the article.</source>
        <translation>Med våra egna ord. Den officiella texten står på artikelns sida.</translation>
    </message>
</context>
<context>
    <name>SavedCard</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a service, its place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Jag har sett det</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <comment>a service, its number</comment>
        <translation>Ring %1, %2</translation>
    </message>
    <message>
        <source>Your note on %1</source>
        <translation>Din anteckning om %1</translation>
    </message>
    <message>
        <source>Write a note of your own</source>
        <translation>Skriv en egen anteckning</translation>
    </message>
</context>
<context>
    <name>SavedOrder</name>
    <message>
        <source>Move %1 up</source>
        <translation>Flytta %1 uppåt</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Flytta %1 nedåt</translation>
    </message>
    <message>
        <source>Remove %1 from what is saved</source>
        <translation>Ta bort %1 från det du har sparat</translation>
    </message>
</context>
<context>
    <name>SavedPage</name>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Until you close the guide</source>
        <translation>Tills du stänger guiden</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Bara på den här enheten</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>What you saved cannot be shown.</source>
        <translation>Det du har sparat går inte att visa.</translation>
    </message>
    <message>
        <source>It is still on this device. The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Det finns kvar på enheten. Datafilen kan vara skadad. Starta guiden igen eller installera den på nytt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>You have saved nothing yet.</source>
        <translation>Du har inte sparat något än.</translation>
    </message>
    <message>
        <source>Press the heart on a page of support. Then you find it here, also without a network.</source>
        <translation>Tryck på hjärtat på sidan om ett stöd. Då hittar du det här, också utan nät.</translation>
    </message>
    <message>
        <source>Find support</source>
        <translation>Hitta stöd</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>Kopiera listan som text</translation>
    </message>
    <message>
        <source>The list is copied. Paste it where you like.</source>
        <translation>Listan är kopierad. Klistra in den var du vill.</translation>
    </message>
    <message>
        <source>Make a document to print</source>
        <translation>Gör ett dokument att skriva ut</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Låt det vara så</translation>
    </message>
</context>
<context>
    <name>SavedReports</name>
    <message>
        <source>Your reports of errors</source>
        <translation>Dina felanmälningar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the report on %1</source>
        <translation>Ta bort felanmälan om %1</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>Changed since %1: %2.</source>
        <comment>a date, parts of a service as in: times and place</comment>
        <translation>Ändrat sedan %1: %2.</translation>
    </message>
    <message>
        <source>It was called “%1”.</source>
        <comment>an earlier name</comment>
        <translation>Det hette ”%1”.</translation>
    </message>
    <message>
        <source>The number was %1.</source>
        <comment>an earlier telephone number</comment>
        <translation>Numret var %1.</translation>
    </message>
    <message>
        <source>The place was %1.</source>
        <comment>an earlier place</comment>
        <translation>Platsen var %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>a date</comment>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>It is no longer in the guide. This is what it said when you saved it. Ask before you go.</source>
        <translation>Det finns inte längre i guiden. Så här stod det när du sparade det. Fråga innan du går dit.</translation>
    </message>
    <message>
        <source>It is from another county&apos;s guide. This is what it said when you saved it.</source>
        <translation>Det är från ett annat läns guide. Så här stod det när du sparade det.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search by word</source>
        <translation>Sök på ord</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>Forget what I searched for</source>
        <translation>Glöm det jag har sökt på</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer words, or others.</source>
        <translation>Inget passar de orden. Pröva färre ord eller andra.</translation>
    </message>
    <message>
        <source>Nothing fits these words and all else that is chosen.</source>
        <translation>Inget passar både orden och det andra som är valt.</translation>
    </message>
</context>
<context>
    <name>ServiceHead</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of service, who runs it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>ServiceMore</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>This support is no longer in the guide.</source>
        <translation>Det här stödet finns inte längre i guiden.</translation>
    </message>
    <message>
        <source>It was there in an earlier version. Look for something like it.</source>
        <translation>Det fanns i en tidigare version. Leta efter något liknande.</translation>
    </message>
    <message>
        <source>Find support</source>
        <translation>Hitta stöd</translation>
    </message>
    <message>
        <source>This page could not be opened.</source>
        <translation>Sidan gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen, eller installera om den.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>ServiceReport</name>
    <message>
        <source>Is something wrong here?</source>
        <translation>Är något fel här?</translation>
    </message>
    <message>
        <source>Report an error</source>
        <translation>Anmäl ett fel</translation>
    </message>
</context>
<context>
    <name>ServiceRights</name>
    <message>
        <source>Why this support exists</source>
        <translation>Varför stödet finns</translation>
    </message>
</context>
<context>
    <name>ServiceSources</name>
    <message>
        <source>How we know this</source>
        <translation>Hur vi vet det här</translation>
    </message>
</context>
<context>
    <name>ServiceWhat</name>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>How to come</source>
        <translation>Så kommer du dit</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Står inte</translation>
    </message>
    <message>
        <source>Hide the original</source>
        <translation>Dölj originalet</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Visa originalet</translation>
    </message>
</context>
<context>
    <name>ServiceWhen</name>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session name: days</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ServiceWhere</name>
    <message>
        <source>Where and how to reach it</source>
        <translation>Var det är och hur du når det</translation>
    </message>
    <message>
        <source>From where you look</source>
        <translation>Från platsen du valde</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Show %1 on the map</source>
        <translation>Visa %1 på kartan</translation>
    </message>
</context>
<context>
    <name>ServiceWhom</name>
    <message>
        <source>18 years</source>
        <translation>18 år</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Somebody has written about this very place.</source>
        <translation>Någon har skrivit om just det här stödet.</translation>
    </message>
    <message>
        <source>Every municipality has this. Details of this place are not confirmed.</source>
        <translation>Varje kommun har det här. Uppgifterna om just detta är inte bekräftade.</translation>
    </message>
    <message>
        <source>The law says that it must exist.</source>
        <translation>Lagen säger att det ska finnas.</translation>
    </message>
    <message>
        <source>It is for the whole country.</source>
        <translation>Det är för hela landet.</translation>
    </message>
    <message>
        <source>We are sure of most of it.</source>
        <translation>Vi är säkra på det mesta.</translation>
    </message>
    <message>
        <source>Some of it may be wrong.</source>
        <translation>En del kan vara fel.</translation>
    </message>
    <message>
        <source>We are not sure. Ask before you go.</source>
        <translation>Vi är osäkra. Fråga innan ni går.</translation>
    </message>
    <message>
        <source>Confirmed %1.</source>
        <comment>a date</comment>
        <translation>Bekräftat %1.</translation>
    </message>
    <message>
        <source>Confirmed %1 by %2.</source>
        <comment>a date, who</comment>
        <translation>Bekräftat %1 av %2.</translation>
    </message>
    <message>
        <source>%1 answers for it.</source>
        <comment>who</comment>
        <translation>%1 ansvarar för uppgiften.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Utan datum</translation>
    </message>
    <message>
        <source>No date %1</source>
        <comment>what is known all the same, in brackets</comment>
        <translation>Utan datum %1</translation>
    </message>
    <message>
        <source>Read or written %1</source>
        <comment>a date</comment>
        <translation>Läst eller skrivet %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Hitta dit</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Webb</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Mejla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Translated by machine, not yet read by a person.</source>
        <translation>Översatt av en maskin. Ingen människa har läst texten än.</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Originalet har ändrats sedan det översattes.</translation>
    </message>
    <message>
        <source>This text is in %1.</source>
        <comment>a language</comment>
        <translation>Texten är på %1.</translation>
    </message>
    <message>
        <source>you who are expecting</source>
        <translation>dig som väntar barn</translation>
    </message>
    <message>
        <source>%1, and you who are expecting</source>
        <translation>%1 och dig som väntar barn</translation>
    </message>
    <message>
        <source>Suits %1</source>
        <comment>children</comment>
        <translation>Passar %1</translation>
    </message>
    <message>
        <source>The distance is to the middle of the town, not to the house.</source>
        <translation>Avståndet gäller mitten av orten, inte huset.</translation>
    </message>
    <message>
        <source>The distance is to the part of town, not to the house.</source>
        <translation>Avståndet gäller stadsdelen, inte huset.</translation>
    </message>
    <message>
        <source>The address is secret</source>
        <translation>Adressen är hemlig</translation>
    </message>
    <message>
        <source>In %1. It is kept secret so that those who come there are safe.</source>
        <comment>a municipality</comment>
        <translation>I %1. Den är hemlig för att de som kommer dit ska vara trygga.</translation>
    </message>
    <message>
        <source>In %1. Call, and they tell you how to come.</source>
        <comment>a municipality</comment>
        <translation>I %1. Ring, så berättar de hur du kommer dit.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>For everybody in %1. It has no meeting place of its own.</source>
        <translation>För alla i %1. Det har ingen egen mötesplats.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>In the town</source>
        <translation>I orten</translation>
    </message>
    <message>
        <source>Booking needed</source>
        <translation>Boka först</translation>
    </message>
    <message>
        <source>Referral needed</source>
        <translation>Remiss behövs</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Står inte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>languages, a note</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
</context>
<context>
    <name>SettingsData</name>
    <message>
        <source>About the guide</source>
        <translation>Om guiden</translation>
    </message>
    <message>
        <source>Data for %1</source>
        <comment>a region&apos;s name</comment>
        <translation>Uppgifter för %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Uppdateringar</translation>
    </message>
    <message>
        <source>No feed is set. The guide uses the data it came with.</source>
        <translation>Ingen källa för uppdateringar är vald. Guiden använder uppgifterna den kom med.</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a feed&apos;s name</comment>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation>Tillgänglighets­redogörelse</translation>
    </message>
    <message>
        <source>What works for everybody, and what does not yet</source>
        <translation>Vad som fungerar för alla, och vad som inte gör det än</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>Licenser och källor</translation>
    </message>
    <message>
        <source>Whose work the guide, its data and its maps are</source>
        <translation>Vems arbete guiden, uppgifterna och kartan är</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Pages change without sliding.</source>
        <translation>Sidor byts utan att glida.</translation>
    </message>
</context>
<context>
    <name>SettingsStored</name>
    <message>
        <source>What this device remembers</source>
        <translation>Vad enheten minns</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Glöm allt</translation>
    </message>
    <message>
        <source>Yes, forget everything</source>
        <translation>Ja, glöm allt</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nej, behåll det</translation>
    </message>
    <message>
        <source>Ages, places and searches never leave it. The guide opens no connection but to the feed you follow.</source>
        <translation>Åldrar, platser och sökningar lämnar den aldrig. Guiden kopplar bara upp sig mot den källa du följer.</translation>
    </message>
    <message>
        <source>Children, place, what you saved with your notes, your reports and settings are removed from this device. This cannot be undone.</source>
        <translation>Barn, plats, det du har sparat med dina anteckningar, dina felanmälningar och inställningar tas bort från enheten. Det går inte att ångra.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>%1:%2</source>
        <comment>time of day</comment>
        <extracomment>The hour and the minutes of a time of day, as they are written: 12:00</extracomment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>about %1 m</source>
        <translation>ca %1 m</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>ca %1 km</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two parts of a list: &quot;a, b and c&quot;</extracomment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somaliska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persiska</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrinska</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romani</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ryska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tyska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polska</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkiska</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdiska</translation>
    </message>
    <message>
        <source>Swedish sign language</source>
        <translation>svenskt teckenspråk</translation>
    </message>
    <message>
        <source>easy Swedish</source>
        <translation>lätt svenska</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Accessibility statement</source>
        <translation>Tillgänglighets­redogörelse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Vad vi siktar på</translation>
    </message>
    <message>
        <source>Everybody should be able to use this guide. The aim is WCAG 2.2, level AA, and the European standard EN 301 549.</source>
        <translation>Alla ska kunna använda guiden. Målet är WCAG 2.2, nivå AA, och den europeiska standarden EN 301 549.</translation>
    </message>
    <message>
        <source>The guide meets most of it, but not all. We have tested it ourselves. Nobody independent has examined it yet.</source>
        <translation>Guiden uppfyller det mesta, men inte allt. Vi har testat själva. Ingen utomstående har granskat den än.</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Det här fungerar</translation>
    </message>
    <message>
        <source>Everything can be reached with the keyboard. You see where you are.</source>
        <translation>Du når allt med tangentbordet. Du ser var du är.</translation>
    </message>
    <message>
        <source>Buttons, fields and headings have names that a screen reader can say.</source>
        <translation>Knappar, fält och rubriker har namn som en skärmläsare kan säga.</translation>
    </message>
    <message>
        <source>Text can be twice as large. It wraps, and nothing is cut.</source>
        <translation>Texten kan bli dubbelt så stor. Den bryts om och inget kapas.</translation>
    </message>
    <message>
        <source>Colours have enough contrast. There are a dark look and one with high contrast.</source>
        <translation>Färgerna har tillräcklig kontrast. Det finns ett mörkt läge och ett med hög kontrast.</translation>
    </message>
    <message>
        <source>Colour is never alone: a word or a shape says the same.</source>
        <translation>Färg är aldrig ensam: ett ord eller en form säger samma sak.</translation>
    </message>
    <message>
        <source>What you press is large enough, at least 48 points in both directions.</source>
        <translation>Det du trycker på är stort nog, minst 48 punkter åt båda håll.</translation>
    </message>
    <message>
        <source>Movement can be switched off. Nothing blinks, and nothing has a time limit.</source>
        <translation>Du kan stänga av rörelser. Inget blinkar och inget har tidsgräns.</translation>
    </message>
    <message>
        <source>What there is to read on rights and knowledge can be read aloud, where the device has a voice.</source>
        <translation>Det som står om rättigheter och kunskap kan läsas upp, om enheten har en röst.</translation>
    </message>
    <message>
        <source>All of it works without a network.</source>
        <translation>Allt fungerar utan nät.</translation>
    </message>
    <message>
        <source>What does not work yet</source>
        <translation>Det här fungerar inte än</translation>
    </message>
    <message>
        <source>A screen reader on Linux can read the fields you type in, but cannot type in them for you. The keyboard works.</source>
        <translation>En skärmläsare på Linux kan läsa fälten du skriver i, men inte skriva i dem åt dig. Tangentbordet fungerar.</translation>
    </message>
    <message>
        <source>The map is a picture to a screen reader. The list beside it says everything the map says.</source>
        <translation>Kartan är en bild för en skärmläsare. Listan säger allt som kartan säger.</translation>
    </message>
    <message>
        <source>Files you save as PDF have no tags for a screen reader. The sheet (CSV) holds the same numbers.</source>
        <translation>Filer du sparar som PDF saknar taggar för skärmläsare. Kalkylbladet (CSV) har samma siffror.</translation>
    </message>
    <message>
        <source>Some texts have been translated by a machine and not yet read by a person. They are marked.</source>
        <translation>En del texter är översatta av en maskin och ännu inte lästa av en människa. De är märkta.</translation>
    </message>
    <message>
        <source>Websites and documents that the guide leads to are others’. We do not know how accessible they are.</source>
        <translation>Webbplatser och dokument som guiden leder till är andras. Vi vet inte hur tillgängliga de är.</translation>
    </message>
    <message>
        <source>Many places have not told us whether you can get in with a wheelchair. Call before you go.</source>
        <translation>Många platser säger inte om du kommer in med rullstol. Ring innan du går.</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Berätta för oss</translation>
    </message>
    <message>
        <source>Contact us</source>
        <translation>Kontakta oss</translation>
    </message>
    <message>
        <source>If you are not content</source>
        <translation>Om du inte är nöjd</translation>
    </message>
    <message>
        <source>The Swedish law on accessible digital public service (2018:1937) applies when an authority publishes the guide. The Agency for Digital Government (Digg) supervises it. You can report to them what does not work.</source>
        <translation>Lagen om tillgänglighet till digital offentlig service (2018:1937) gäller när en myndighet ger ut guiden. Myndigheten för digital förvaltning (Digg) har tillsyn. Du kan anmäla till dem det som inte fungerar.</translation>
    </message>
</context>
<context>
    <name>SyncAddress</name>
    <message>
        <source>The feed&apos;s address</source>
        <translation>Källans adress</translation>
    </message>
    <message>
        <source>https://…#sha256:…</source>
        <translation>https://…#sha256:…</translation>
    </message>
    <message>
        <source>Clear the address</source>
        <translation>Rensa adressen</translation>
    </message>
    <message>
        <source>Follow this address</source>
        <translation>Följ den här adressen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Från en fil</translation>
    </message>
    <message>
        <source>Choose the file with the feed&apos;s address</source>
        <translation>Välj filen med källans adress</translation>
    </message>
</context>
<context>
    <name>SyncChanges</name>
    <message>
        <source>What is new</source>
        <translation>Det här är nytt</translation>
    </message>
</context>
<context>
    <name>SyncFeed</name>
    <message>
        <source>Where updates come from</source>
        <translation>Varifrån uppdateringar kommer</translation>
    </message>
    <message>
        <source>No feed is set. The guide uses the data it came with, and opens no connection.</source>
        <translation>Ingen källa är vald. Guiden använder uppgifterna den kom med och kopplar inte upp sig.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Its key, to compare</source>
        <translation>Dess nyckel, att jämföra</translation>
    </message>
    <message>
        <source>From a stick or folder</source>
        <translation>Från ett usb-minne eller en mapp</translation>
    </message>
    <message>
        <source>Stop following this feed</source>
        <translation>Sluta följa källan</translation>
    </message>
    <message>
        <source>Choose the folder of the feed</source>
        <translation>Välj källans mapp</translation>
    </message>
</context>
<context>
    <name>SyncOffer</name>
    <message>
        <source>There is a feed in %1. Trust it only if this key is the one you were given:</source>
        <translation>Det finns en källa i %1. Lita bara på den om nyckeln är den du har fått:</translation>
    </message>
    <message>
        <source>Trust and follow it</source>
        <translation>Lita på den och följ den</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Nej, låt bli</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Updates</source>
        <translation>Uppdateringar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Data for %1</source>
        <comment>a region&apos;s name</comment>
        <translation>Uppgifter för %1</translation>
    </message>
    <message>
        <source>Fetch the whole file</source>
        <translation>Hämta hela filen</translation>
    </message>
    <message>
        <source>Ask for news now</source>
        <translation>Fråga efter nytt nu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>Open now</source>
        <translation>Öppet nu</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Öppet till %1</translation>
    </message>
    <message>
        <source>Open all day</source>
        <translation>Öppet hela dagen</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Stängt nu</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Tider saknas</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <comment>at a time today</comment>
        <translation>Öppnar %1</translation>
    </message>
    <message>
        <source>Opens tomorrow %1</source>
        <translation>Öppnar i morgon %1</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <comment>on a weekday, at a time</comment>
        <translation>Öppnar %1 %2</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <comment>on a date, at a time</comment>
        <translation>Öppnar %1 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an opening whose end is not known</comment>
        <translation>från %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Open, times not known</source>
        <translation>Öppet, tider saknas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a year</comment>
        <translation>Från %1</translation>
    </message>
    <message>
        <source>From %1, may have changed</source>
        <translation>Från %1, kan ha ändrats</translation>
    </message>
    <message>
        <source>No date, call first</source>
        <translation>Utan datum, ring innan</translation>
    </message>
    <message>
        <source>No date, check the website</source>
        <translation>Utan datum, kolla webben</translation>
    </message>
    <message>
        <source>From %1, call first</source>
        <translation>Från %1, ring innan</translation>
    </message>
    <message>
        <source>From %1, check the website</source>
        <translation>Från %1, kolla webben</translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>a year</comment>
        <translation>Uppgift från %1.</translation>
    </message>
    <message>
        <source>No date is stated.</source>
        <translation>Uppgiften saknar datum.</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>Det kan ha ändrats.</translation>
    </message>
    <message>
        <source>Call before you go.</source>
        <translation>Ring innan ni går.</translation>
    </message>
    <message>
        <source>Check the website before you go.</source>
        <translation>Kolla webben innan ni går.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Utan datum</translation>
    </message>
</context>
<context>
    <name>UpdateWords</name>
    <message>
        <source>You have newer data now.</source>
        <translation>Nu har du nyare uppgifter.</translation>
    </message>
    <message>
        <source>You have the newest data.</source>
        <translation>Du har de nyaste uppgifterna.</translation>
    </message>
    <message>
        <source>There is no network right now.</source>
        <translation>Det finns inget nät just nu.</translation>
    </message>
    <message>
        <source>The feed does not answer.</source>
        <translation>Källan svarar inte.</translation>
    </message>
    <message>
        <source>The network is too slow right now.</source>
        <translation>Nätet är för långsamt just nu.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Förbindelsen bröts.</translation>
    </message>
    <message>
        <source>The feed is busy.</source>
        <translation>Källan är upptagen.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault.</source>
        <translation>Det är fel på källans server.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not let the guide in.</source>
        <translation>Källans server släpper inte in guiden.</translation>
    </message>
    <message>
        <source>There is no feed at this address.</source>
        <translation>Det finns ingen källa på den här adressen.</translation>
    </message>
    <message>
        <source>The server sends the guide somewhere it does not go.</source>
        <translation>Servern skickar guiden dit den inte går.</translation>
    </message>
    <message>
        <source>This network wants you to log in first.</source>
        <translation>Nätet vill att du loggar in först.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is.</source>
        <translation>Servern kan inte visa vem den är.</translation>
    </message>
    <message>
        <source>The guide does not open this address.</source>
        <translation>Guiden öppnar inte den här adressen.</translation>
    </message>
    <message>
        <source>This device&apos;s clock is wrong.</source>
        <translation>Klockan på den här enheten går fel.</translation>
    </message>
    <message>
        <source>The feed has not been renewed in time.</source>
        <translation>Källan har inte förnyats i tid.</translation>
    </message>
    <message>
        <source>The feed offers older data than you have.</source>
        <translation>Källan har äldre uppgifter än du.</translation>
    </message>
    <message>
        <source>The data are not signed by those you trust.</source>
        <translation>Uppgifterna är inte signerade av dem du litar på.</translation>
    </message>
    <message>
        <source>What came is not what was signed.</source>
        <translation>Det som kom är inte det som signerades.</translation>
    </message>
    <message>
        <source>A part of the feed is missing.</source>
        <translation>En del av källan saknas.</translation>
    </message>
    <message>
        <source>The feed has nothing for this county.</source>
        <translation>Källan har inget för det här länet.</translation>
    </message>
    <message>
        <source>There are newer data, made for a newer guide.</source>
        <translation>Det finns nyare uppgifter, gjorda för en nyare guide.</translation>
    </message>
    <message>
        <source>The whole file is needed: %1.</source>
        <comment>a size, as in 120 kB</comment>
        <translation>Hela filen behövs: %1.</translation>
    </message>
    <message>
        <source>The newest data are damaged.</source>
        <translation>De nyaste uppgifterna är skadade.</translation>
    </message>
    <message>
        <source>The feed&apos;s key is not the one you were given.</source>
        <translation>Källans nyckel är inte den du har fått.</translation>
    </message>
    <message>
        <source>This device has no room left.</source>
        <translation>Enheten är full.</translation>
    </message>
    <message>
        <source>The guide may not write to its folder.</source>
        <translation>Guiden får inte skriva i sin mapp.</translation>
    </message>
    <message>
        <source>Another window is updating just now.</source>
        <translation>Ett annat fönster uppdaterar just nu.</translation>
    </message>
    <message>
        <source>The guide&apos;s folder cannot be used.</source>
        <translation>Guidens mapp går inte att använda.</translation>
    </message>
    <message>
        <source>You stopped the update.</source>
        <translation>Du avbröt uppdateringen.</translation>
    </message>
    <message>
        <source>The guide works without it, and asks again by itself.</source>
        <translation>Guiden fungerar utan och frågar igen av sig själv.</translation>
    </message>
    <message>
        <source>The guide asks again by itself. If the data come from a stick, put it in again.</source>
        <translation>Guiden frågar igen av sig själv. Kommer uppgifterna från ett usb-minne: sätt i det igen.</translation>
    </message>
    <message>
        <source>Your data stay as they are. The guide asks again by itself.</source>
        <translation>Dina uppgifter är kvar. Guiden frågar igen av sig själv.</translation>
    </message>
    <message>
        <source>What has come is kept. The guide fetches the rest by itself.</source>
        <translation>Det som har kommit sparas. Guiden hämtar resten av sig själv.</translation>
    </message>
    <message>
        <source>It asks to come back later, and the guide will.</source>
        <translation>Den ber att få svara senare, och guiden återkommer.</translation>
    </message>
    <message>
        <source>The guide asks again by itself. If it lasts, tell those who run the feed.</source>
        <translation>Guiden frågar igen av sig själv. Håller det i sig: säg till dem som sköter källan.</translation>
    </message>
    <message>
        <source>Check the feed&apos;s address with those who gave it to you.</source>
        <translation>Kontrollera adressen med dem som gav dig den.</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in, then ask again here.</source>
        <translation>Öppna en sida i webbläsaren, logga in och fråga sedan igen här.</translation>
    </message>
    <message>
        <source>Check this device&apos;s date and time. If they are right, try another network.</source>
        <translation>Kontrollera enhetens datum och tid. Stämmer de, prova ett annat nät.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Använd en adress som börjar med https.</translation>
    </message>
    <message>
        <source>Set this device&apos;s date and time, then ask again.</source>
        <translation>Ställ in enhetens datum och tid och fråga sedan igen.</translation>
    </message>
    <message>
        <source>Your data stay usable. Check this device&apos;s date; if it is right, tell those who run the feed.</source>
        <translation>Dina uppgifter går att använda. Kontrollera enhetens datum; stämmer det, säg till dem som sköter källan.</translation>
    </message>
    <message>
        <source>Your newer data stay. Tell those who run the feed.</source>
        <translation>Dina nyare uppgifter är kvar. Säg till dem som sköter källan.</translation>
    </message>
    <message>
        <source>Nothing of it was used. Try another network; if it lasts, tell those who run the feed.</source>
        <translation>Inget av det användes. Prova ett annat nät; håller det i sig, säg till dem som sköter källan.</translation>
    </message>
    <message>
        <source>Your data stay as they are. The guide asks again by itself; if it lasts, tell those who run the feed.</source>
        <translation>Dina uppgifter är kvar. Guiden frågar igen av sig själv; håller det i sig, säg till dem som sköter källan.</translation>
    </message>
    <message>
        <source>Check that this is the feed for your county.</source>
        <translation>Kontrollera att det är källan för ditt län.</translation>
    </message>
    <message>
        <source>Install the newest guide. Until then you keep the data you have.</source>
        <translation>Installera den nyaste guiden. Till dess behåller du uppgifterna du har.</translation>
    </message>
    <message>
        <source>Fetch it now, or wait for a network that costs nothing.</source>
        <translation>Hämta den nu, eller vänta på ett nät som inte kostar.</translation>
    </message>
    <message>
        <source>Nothing was used. Ask for the feed&apos;s address again.</source>
        <translation>Inget användes. Be om källans adress igen.</translation>
    </message>
    <message>
        <source>Make room on this device, then ask again.</source>
        <translation>Gör plats på enheten och fråga sedan igen.</translation>
    </message>
    <message>
        <source>The data you have stay usable. Ask whoever looks after this device.</source>
        <translation>Uppgifterna du har går att använda. Fråga den som sköter enheten.</translation>
    </message>
    <message>
        <source>It will be done in a moment.</source>
        <translation>Det är klart om en stund.</translation>
    </message>
    <message>
        <source>What has come is kept.</source>
        <translation>Det som har kommit sparas.</translation>
    </message>
    <message>
        <source>The feed answered just now.</source>
        <translation>Källan svarade nyss.</translation>
    </message>
    <message numerus="yes">
        <source>The feed last answered %n minute(s) ago.</source>
        <translation>
            <numerusform>Källan svarade senast för %n minut sedan.</numerusform>
            <numerusform>Källan svarade senast för %n minuter sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed last answered %n hour(s) ago.</source>
        <translation>
            <numerusform>Källan svarade senast för %n timme sedan.</numerusform>
            <numerusform>Källan svarade senast för %n timmar sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed last answered %n day(s) ago.</source>
        <translation>
            <numerusform>Källan svarade senast för %n dag sedan.</numerusform>
            <numerusform>Källan svarade senast för %n dagar sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Asking the feed …</source>
        <translation>Frågar källan …</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <comment>sizes</comment>
        <translation>Hämtar: %1 av %2</translation>
    </message>
    <message>
        <source>Fetching: %1</source>
        <comment>a size</comment>
        <translation>Hämtar: %1</translation>
    </message>
    <message>
        <source>Putting the data together …</source>
        <translation>Sätter ihop uppgifterna …</translation>
    </message>
    <message>
        <source>Checking the data …</source>
        <translation>Kontrollerar uppgifterna …</translation>
    </message>
    <message>
        <source>This is not a feed&apos;s address. It begins with https and ends with #sha256: and 64 signs.</source>
        <translation>Det här är ingen källas adress. Den börjar med https och slutar med #sha256: och 64 tecken.</translation>
    </message>
    <message>
        <source>There is no feed in this folder. Choose the one that holds &quot;metadata&quot; and &quot;targets&quot;.</source>
        <translation>Det finns ingen källa i den här mappen. Välj den som innehåller ”metadata” och ”targets”.</translation>
    </message>
    <message>
        <source>The choice could not be kept on this device. It holds until the guide is closed.</source>
        <translation>Valet gick inte att spara på enheten. Det gäller tills guiden stängs.</translation>
    </message>
</context>
<context>
    <name>WeekEmpty</name>
    <message>
        <source>Call %1</source>
        <translation>Ring %1</translation>
    </message>
</context>
<context>
    <name>WeekHead</name>
    <message>
        <source>The week before</source>
        <translation>Veckan före</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veckan efter</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Alla åldrar</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Byt plats</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Välj en plats</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>The week could not be opened.</source>
        <translation>Veckan gick inte att öppna.</translation>
    </message>
    <message>
        <source>The data file may be damaged. Start the guide again, or install it anew.</source>
        <translation>Datafilen kan vara skadad. Starta guiden igen eller installera den på nytt.</translation>
    </message>
    <message>
        <source>See the list, and ask them.</source>
        <translation>Se listan och fråga dem.</translation>
    </message>
</context>
<context>
    <name>WeekRows</name>
    <message>
        <source>Today, %1</source>
        <comment>a weekday and a date</comment>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>Nothing with known times</source>
        <translation>Inget med kända tider</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Tid saknas</translation>
    </message>
    <message>
        <source>Perhaps not held</source>
        <translation>Kanske inställt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is different about a day: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call %1 and ask.</source>
        <comment>a number</comment>
        <translation>Ring %1 och fråga.</translation>
    </message>
    <message>
        <source>See their web page.</source>
        <translation>Se deras webbplats.</translation>
    </message>
    <message>
        <source>Ask before you go.</source>
        <translation>Fråga innan ni går.</translation>
    </message>
    <message>
        <source>Not an ordinary day</source>
        <translation>Ingen vanlig dag</translation>
    </message>
    <message>
        <source>Other times than usual</source>
        <translation>Andra tider än vanligt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session, the service it belongs to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>town, how far</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation>Åldern står inte</translation>
    </message>
    <message>
        <source>Suits %1</source>
        <comment>children</comment>
        <translation>Passar %1</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>open</source>
        <comment>in a narrow column of a week: times not known</comment>
        <translation>öppet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: hours</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
    <message>
        <source>Hours not known. Ask before you go.</source>
        <translation>Tider saknas. Fråga innan ni går.</translation>
    </message>
    <message>
        <source>These hours were valid until %1. What holds now is not known.</source>
        <translation>Tiderna gällde till %1. Vad som gäller nu vet vi inte.</translation>
    </message>
    <message>
        <source>Open %1, but on which days is not known.</source>
        <comment>hours</comment>
        <translation>Öppet %1, men vi vet inte vilka dagar.</translation>
    </message>
    <message>
        <source>times not known</source>
        <translation>tider saknas</translation>
    </message>
    <message>
        <source>Some weeks or days</source>
        <translation>Vissa veckor eller dagar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>closed: why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Choose a suggestion in the list</source>
        <translation>Välj ett förslag i listan</translation>
    </message>
    <message>
        <source>Say how old your child is and where you are. The list shows what there is, nearest first, and tells you when it is open and how sure we are.</source>
        <translation>Säg hur gammalt barnet är och var ni är. Listan visar vad som finns, närmast först. Den säger när det är öppet och hur säkra vi är.</translation>
    </message>
    <message>
        <source>Why this support exists: article 18</source>
        <translation>Varför stödet finns: artikel 18</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>What do you need?</source>
        <translation>Vad behöver ni?</translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>Where?</source>
        <translation>Var?</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Välj plats</translation>
    </message>
    <message>
        <source>Near me</source>
        <translation>Nära mig</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>How old is your child?</source>
        <translation>Hur gammalt är barnet?</translation>
    </message>
    <message>
        <source>Born when?</source>
        <translation>Född när?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an age, then when the child was born</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>paraply::AcuteHelp</name>
    <message>
        <source>They speak %1</source>
        <comment>languages</comment>
        <translation>De talar %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <comment>who, the number</comment>
        <translation>Ring %1, %2</translation>
    </message>
    <message>
        <source>Danger to life</source>
        <translation>Fara för liv</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Dygnet runt</translation>
    </message>
</context>
<context>
    <name>paraply::AppSession</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n barn</numerusform>
            <numerusform>%n barn</numerusform>
        </translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>en plats</translation>
    </message>
    <message>
        <source>The guide&apos;s own data cannot be read.</source>
        <translation>Guidens egna uppgifter går inte att läsa.</translation>
    </message>
    <message>
        <source>The data file is not there.</source>
        <translation>Datafilen finns inte.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Datafilen är skadad.</translation>
    </message>
    <message>
        <source>This is not a data file for the guide.</source>
        <translation>Det här är ingen datafil för guiden.</translation>
    </message>
    <message>
        <source>The data file is made for a newer guide.</source>
        <translation>Datafilen är gjord för en nyare guide.</translation>
    </message>
    <message>
        <source>The data file cannot be opened.</source>
        <translation>Datafilen går inte att öppna.</translation>
    </message>
    <message>
        <source>You see the data that came with the guide instead.</source>
        <translation>Du ser i stället uppgifterna som följde med guiden.</translation>
    </message>
    <message>
        <source>A file is missing or damaged, so there is nothing to show.</source>
        <translation>En fil saknas eller är skadad. Därför finns inget att visa.</translation>
    </message>
    <message>
        <source>Install the guide again. What this device remembers is kept.</source>
        <translation>Installera guiden igen. Det som enheten minns finns kvar.</translation>
    </message>
    <message>
        <source>Install the newest guide to open it.</source>
        <translation>Installera den nyaste guiden för att öppna filen.</translation>
    </message>
    <message>
        <source>Fetch the file again, or start the guide without it.</source>
        <translation>Hämta filen igen, eller starta guiden utan den.</translation>
    </message>
    <message>
        <source>The file was damaged. It is set aside, and the guide starts afresh. Choose your children and place again.</source>
        <translation>Filen var skadad. Den är lagd åt sidan och guiden börjar om. Välj barn och plats igen.</translation>
    </message>
    <message>
        <source>A newer guide wrote it. It is left as it is. What you choose now is forgotten when you close the guide.</source>
        <translation>En nyare guide har skrivit den. Den lämnas som den är. Det du väljer nu glöms när du stänger guiden.</translation>
    </message>
    <message>
        <source>What you choose now could not be saved. It is forgotten when you close the guide.</source>
        <translation>Det du väljer nu gick inte att spara. Det glöms när du stänger guiden.</translation>
    </message>
    <message>
        <source>You see earlier data instead. The guide fetches the newest again when it can.</source>
        <translation>Du ser tidigare uppgifter i stället. Guiden hämtar de nyaste igen när den kan.</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>suggestions of support</comment>
        <translation>
            <numerusform>%n sparat</numerusform>
            <numerusform>%n sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>of errors</comment>
        <translation>
            <numerusform>%n felanmälan</numerusform>
            <numerusform>%n felanmälningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Until you close the guide: %1.</source>
        <comment>what is kept</comment>
        <translation>Tills du stänger guiden: %1.</translation>
    </message>
    <message>
        <source>Stored on this device: %1.</source>
        <comment>what is kept</comment>
        <translation>Sparat på den här enheten: %1.</translation>
    </message>
</context>
<context>
    <name>paraply::CalendarSheet</name>
    <message>
        <source>Public holidays and school breaks are left out, because nobody wrote what holds then.</source>
        <translation>Helgdagar och skollov är inte med, för ingen har skrivit vad som gäller då.</translation>
    </message>
    <message>
        <source>It is not known when it ends.</source>
        <translation>Det är inte känt när det slutar.</translation>
    </message>
    <message>
        <source>No calendar opened here. Open the file with yours.</source>
        <translation>Ingen kalender öppnades här. Öppna filen med din kalender.</translation>
    </message>
</context>
<context>
    <name>paraply::ChildList</name>
    <message>
        <source>Expecting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>month and year</comment>
        <translation>född %1</translation>
    </message>
    <message>
        <source>you who are expecting</source>
        <translation>dig som väntar barn</translation>
    </message>
    <message>
        <source>%1, and you who are expecting</source>
        <translation>%1 och dig som väntar barn</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>above the word born; short</comment>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>born</source>
        <comment>under the words Not yet</comment>
        <translation>barn</translation>
    </message>
    <message>
        <source>Expecting a child</source>
        <translation>Väntar barn</translation>
    </message>
</context>
<context>
    <name>paraply::CodeSheet</name>
    <message>
        <source>QR code. %1: %2</source>
        <comment>what the code is for: what it holds</comment>
        <translation>QR-kod. %1: %2</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Namn och plats</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nästa gång</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
</context>
<context>
    <name>paraply::Colophon</name>
    <message>
        <source>Paraply, the program</source>
        <translation>Paraply, programmet</translation>
    </message>
    <message>
        <source>Free software for everybody to use, study, change and share</source>
        <translation>Fri programvara som alla får använda, studera, ändra och dela</translation>
    </message>
    <message>
        <source>Windows, pictures and text</source>
        <translation>Fönster, bilder och text</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Fritt för alla (public domain)</translation>
    </message>
    <message>
        <source>The catalogue’s file</source>
        <translation>Filen med uppgifterna</translation>
    </message>
    <message>
        <source>Checks that an update is the real one</source>
        <translation>Kontrollerar att en uppdatering är äkta</translation>
    </message>
    <message>
        <source>Makes updates small</source>
        <translation>Gör uppdateringar små</translation>
    </message>
    <message>
        <source>Reads and writes JSON</source>
        <translation>Läser och skriver JSON</translation>
    </message>
    <message>
        <source>The letters you read</source>
        <translation>Bokstäverna du läser</translation>
    </message>
    <message>
        <source>No contact is set in this guide’s data. Whoever publishes the guide must fill it in. Until then, tell whoever gave you the guide.</source>
        <translation>Ingen kontakt är angiven i guidens uppgifter. Den som ger ut guiden ska fylla i den. Säg till den som gav dig guiden så länge.</translation>
    </message>
    <message>
        <source>Tell us if something does not work for you: %1</source>
        <comment>an address or a number</comment>
        <translation>Berätta om något inte fungerar för dig: %1</translation>
    </message>
    <message>
        <source>No publisher is named in this guide’s data.</source>
        <translation>Ingen utgivare är angiven i guidens uppgifter.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Utgiven av %1.</translation>
    </message>
    <message>
        <source>Breaks Swedish words that are wider than their line</source>
        <translation>Avstavar svenska ord som är bredare än sin rad</translation>
    </message>
    <message>
        <source>The voice that reads aloud, where the system has it</source>
        <translation>Rösten som läser upp, där systemet har den</translation>
    </message>
</context>
<context>
    <name>paraply::CountyOverview</name>
    <message>
        <source>Named by a source</source>
        <translation>Nämns av en källa</translation>
    </message>
    <message>
        <source>With what exists everywhere</source>
        <translation>Med det som finns överallt</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alla av dessa</translation>
    </message>
    <message numerus="yes">
        <source>Support in the %n municipalities of the county</source>
        <translation>
            <numerusform>Stödet i länets %n kommun</numerusform>
            <numerusform>Stödet i länets %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>What a source names there, by the child’s age.</source>
        <translation>Stöd som en källa nämner, efter barnets ålder.</translation>
    </message>
    <message>
        <source>Also what is there by law or by the region’s word, by the child’s age.</source>
        <translation>Också det som finns enligt lag eller enligt regionen, efter barnets ålder.</translation>
    </message>
    <message>
        <source>Besides, %1 for the whole county and %2 for the whole country.</source>
        <comment>numbers</comment>
        <translation>Dessutom finns %1 för hela länet och %2 för hela landet.</translation>
    </message>
</context>
<context>
    <name>paraply::FileExport</name>
    <message>
        <source>Saved as %1</source>
        <comment>a file</comment>
        <translation>Sparat som %1</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Disken är full. Gör plats och försök igen.</translation>
    </message>
    <message>
        <source>The file could not be saved. %1 cannot be written to.</source>
        <comment>a folder</comment>
        <translation>Filen gick inte att spara. Det går inte att skriva i %1.</translation>
    </message>
</context>
<context>
    <name>paraply::FilterTrail</name>
    <message>
        <source>Undo: %1</source>
        <comment>a filter</comment>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Ångra den senaste ändringen</translation>
    </message>
</context>
<context>
    <name>paraply::Finder</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words searched for</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>All support</source>
        <translation>Allt stöd</translation>
    </message>
    <message>
        <source>The whole county</source>
        <translation>Hela länet</translation>
    </message>
    <message>
        <source>in the whole county</source>
        <translation>i hela länet</translation>
    </message>
    <message>
        <source>near you</source>
        <translation>nära er</translation>
    </message>
    <message>
        <source>near %1</source>
        <comment>a place</comment>
        <translation>nära %1</translation>
    </message>
    <message>
        <source>Support %1</source>
        <comment>near a place</comment>
        <translation>Stöd %1</translation>
    </message>
    <message>
        <source>Support for %1, %2</source>
        <comment>children, near a place</comment>
        <translation>Stöd för %1, %2</translation>
    </message>
    <message>
        <source>Best match first</source>
        <comment>of the words searched for</comment>
        <translation>Bäst träff först</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Närmast först</translation>
    </message>
    <message>
        <source>By municipality and name</source>
        <translation>Efter kommun och namn</translation>
    </message>
    <message numerus="yes">
        <source>Show %n suggestion(s)</source>
        <translation>
            <numerusform>Visa %n förslag</numerusform>
            <numerusform>Visa %n förslag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Visa %n</numerusform>
            <numerusform>Visa alla %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By telephone, on the web or everywhere (%n)</source>
        <translation>
            <numerusform>På telefon, på webben eller överallt (%n)</numerusform>
            <numerusform>På telefon, på webben eller överallt (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits every filter.</source>
        <translation>Inget passar alla filter.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Inget passar.</translation>
    </message>
    <message>
        <source>Try another age, or look in the whole county.</source>
        <translation>Pröva en annan ålder, eller leta i hela länet.</translation>
    </message>
    <message>
        <source>Remove %1 to see %2</source>
        <comment>a filter, how many</comment>
        <translation>Ta bort %1 så får du %2 förslag</translation>
    </message>
    <message>
        <source>For most of these we do not know the hours, and the facts are old or undated. Call or look on the web before you go.</source>
        <translation>De flesta saknar tider, och uppgifterna är gamla eller utan datum. Ring eller kolla webben innan ni går.</translation>
    </message>
    <message>
        <source>For most of these we do not know the hours. Call or look on the web before you go.</source>
        <translation>De flesta saknar tider. Ring eller kolla webben innan ni går.</translation>
    </message>
    <message>
        <source>Most of these facts are old or undated. Call or look on the web before you go.</source>
        <translation>De flesta uppgifter här är gamla eller utan datum. Ring eller kolla webben innan ni går.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>paraply::MapCamera</name>
    <message>
        <source>%1 km</source>
        <comment>a length on a map</comment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>a length on a map</comment>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>paraply::MunicipalityOverview</name>
    <message>
        <source>%1, %2</source>
        <comment>a source, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <comment>a number</comment>
        <translation>%1 invånare</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>inhabitants, a day</comment>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>13–17 years: %1</source>
        <comment>how many</comment>
        <translation>13–17 år: %1</translation>
    </message>
    <message>
        <source>Besides, %1 for the whole county and %2 for the whole country.</source>
        <comment>numbers</comment>
        <translation>Dessutom finns %1 för hela länet och %2 för hela landet.</translation>
    </message>
</context>
<context>
    <name>paraply::PageDetail</name>
    <message>
        <source>Official text, %1, part %2</source>
        <comment>language, number</comment>
        <translation>Officiell text, %1, del %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a source, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is our summary in plain words, not the law&apos;s own text.</source>
        <translation>Det här är vår sammanfattning i enkla ord, inte lagens egen text.</translation>
    </message>
    <message>
        <source>This is our summary in plain words.</source>
        <translation>Det här är vår sammanfattning i enkla ord.</translation>
    </message>
    <message>
        <source>Translated by machine, not yet read by a person.</source>
        <translation>Översatt av en maskin. Ingen människa har läst texten än.</translation>
    </message>
    <message>
        <source>This text is in %1.</source>
        <comment>a language</comment>
        <translation>Texten är på %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Source, %1</source>
        <comment>its date</comment>
        <translation>Källa, %1</translation>
    </message>
    <message>
        <source>We have no verified official text in this language. These are the ones we have.</source>
        <translation>Vi har ingen kontrollerad officiell text på svenska. De här har vi.</translation>
    </message>
    <message numerus="yes">
        <source>See %n suggestion(s) on this</source>
        <comment>support tied to an article</comment>
        <translation>
            <numerusform>Se %n förslag om det här</numerusform>
            <numerusform>Se %n förslag om det här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n förslag</numerusform>
            <numerusform>%n förslag</numerusform>
        </translation>
    </message>
    <message>
        <source>The official text</source>
        <translation>Den officiella texten</translation>
    </message>
    <message>
        <source>What this means here</source>
        <translation>Det betyder det här hos oss</translation>
    </message>
    <message>
        <source>Drafted by machine, not yet read by a person.</source>
        <translation>Skriven av en maskin. Ingen människa har läst texten än.</translation>
    </message>
</context>
<context>
    <name>paraply::PlaceChooser</name>
    <message>
        <source>Where you are</source>
        <translation>Där ni är</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>%1 kommun</translation>
    </message>
    <message>
        <source>%1, approximate</source>
        <translation>%1, ungefär</translation>
    </message>
    <message>
        <source>Looking for your position …</source>
        <translation>Letar efter din plats …</translation>
    </message>
    <message>
        <source>Your position stays on this device.</source>
        <translation>Din plats stannar i den här enheten.</translation>
    </message>
    <message>
        <source>The device does not let the guide see your position. Choose a place instead.</source>
        <translation>Enheten låter inte guiden se din plats. Välj en ort i stället.</translation>
    </message>
    <message>
        <source>This device cannot tell where it is. Choose a place instead.</source>
        <translation>Den här enheten vet inte var den är. Välj en ort i stället.</translation>
    </message>
    <message>
        <source>Your position was not found in time. Try again, or choose a place.</source>
        <translation>Din plats hittades inte i tid. Försök igen, eller välj en ort.</translation>
    </message>
    <message>
        <source>You are outside %1. Choose a place in it.</source>
        <comment>a county</comment>
        <translation>Du är utanför %1. Välj en ort i länet.</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Alla avstånd</translation>
    </message>
    <message>
        <source>Within %1 km</source>
        <translation>Inom %1 km</translation>
    </message>
    <message>
        <source>We know no place called %1. Try a town, a municipality or a postal code.</source>
        <translation>Vi känner ingen plats som heter %1. Pröva en ort, en kommun eller ett postnummer.</translation>
    </message>
</context>
<context>
    <name>paraply::PublicationModel</name>
    <message>
        <source>We have not read it ourselves, and are not sure of the details.</source>
        <translation>Vi har inte läst den själva och är inte säkra på uppgifterna.</translation>
    </message>
</context>
<context>
    <name>paraply::ReadAloud</name>
    <message>
        <source>This device has no voice to read with.</source>
        <translation>Den här enheten har ingen röst att läsa med.</translation>
    </message>
    <message>
        <source>Reading aloud stopped: no sound comes.</source>
        <translation>Uppläsningen avbröts: det kommer inget ljud.</translation>
    </message>
    <message>
        <source>This device has no voice for %1.</source>
        <comment>languages</comment>
        <translation>Den här enheten har ingen röst för %1.</translation>
    </message>
    <message>
        <source>What is in %1 was left out: this device has no voice for it.</source>
        <comment>languages</comment>
        <translation>Det som står på %1 lästes inte: den här enheten har ingen röst för det.</translation>
    </message>
    <message>
        <source>See that the sound of the device is on, and try again.</source>
        <translation>Se efter att enhetens ljud är på och försök igen.</translation>
    </message>
    <message>
        <source>Add one in the system’s settings for speech. On Debian and Ubuntu, install the packages speech-dispatcher-espeak-ng and qt6-speech-speechd-plugin.</source>
        <translation>Lägg till en röst i systemets inställningar för tal. På Debian och Ubuntu: installera paketen speech-dispatcher-espeak-ng och qt6-speech-speechd-plugin.</translation>
    </message>
</context>
<context>
    <name>paraply::RegionFacts</name>
    <message>
        <source>Collected %1.</source>
        <comment>a date</comment>
        <translation>Insamlade %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago.</source>
        <translation>
            <numerusform>%n&#xa0;dag sedan.</numerusform>
            <numerusform>%n&#xa0;dagar sedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago.</source>
        <translation>
            <numerusform>%n månad sedan.</numerusform>
            <numerusform>%n månader sedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::ReportList</name>
    <message>
        <source>The number or the address on the web is wrong</source>
        <translation>Numret eller webbadressen är fel</translation>
    </message>
    <message>
        <source>The times are wrong</source>
        <translation>Tiderna är fel</translation>
    </message>
    <message>
        <source>The place is wrong</source>
        <translation>Platsen är fel</translation>
    </message>
    <message>
        <source>The ages are wrong</source>
        <translation>Åldrarna är fel</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Det finns inte längre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>This guide has no address for reports. Yours is kept on this device, and you can copy it to somebody who runs the guide.</source>
        <translation>Guiden har ingen adress för felanmälan. Din sparas på enheten, och du kan kopiera den till någon som sköter guiden.</translation>
    </message>
    <message>
        <source>Your report is kept on this device until you send it. It goes to %1 by your own mail program.</source>
        <comment>a mail address</comment>
        <translation>Felanmälan sparas på enheten tills du skickar den. Den går till %1 med ditt eget e-postprogram.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiera felanmälan</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Skicka med e-post</translation>
    </message>
    <message numerus="yes">
        <source>%n reports wait already, and no more can be kept. Send or remove one first.</source>
        <translation>
            <numerusform>%n felanmälan väntar redan, och fler får inte plats. Skicka eller ta bort en först.</numerusform>
            <numerusform>%n felanmälningar väntar redan, och fler får inte plats. Skicka eller ta bort en först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank you. The report is kept on this device. You find it under Saved.</source>
        <translation>Tack. Felanmälan är sparad på enheten. Du hittar den under Sparat.</translation>
    </message>
    <message>
        <source>Report of an error in the guide Paraply</source>
        <translation>Anmälan av fel i guiden Paraply</translation>
    </message>
    <message>
        <source>What: %1</source>
        <comment>a service</comment>
        <translation>Vad: %1</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <comment>of a record</comment>
        <translation>Id: %1</translation>
    </message>
    <message>
        <source>Date of the data: %1</source>
        <translation>Uppgifternas datum: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>a date</comment>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <comment>what is wrong</comment>
        <translation>Fel: %1</translation>
    </message>
    <message>
        <source>An error in Paraply: %1</source>
        <comment>a service</comment>
        <translation>Ett fel i Paraply: %1</translation>
    </message>
    <message>
        <source>Your mail program has it. Remove the report here when you have sent it.</source>
        <translation>E-postprogrammet har den. Ta bort felanmälan här när du har skickat den.</translation>
    </message>
    <message>
        <source>The report is copied. Paste it where you like.</source>
        <translation>Felanmälan är kopierad. Klistra in den var du vill.</translation>
    </message>
    <message>
        <source>Written %1</source>
        <comment>a date</comment>
        <translation>Skrivet %1</translation>
    </message>
    <message>
        <source>The report on “%1” is removed.</source>
        <comment>a service</comment>
        <translation>Rapporten om ”%1” är borttagen.</translation>
    </message>
</context>
<context>
    <name>paraply::SavedList</name>
    <message numerus="yes">
        <source>%n of what you saved has changed or is gone.</source>
        <translation>
            <numerusform>%n sak du har sparat har ändrats eller försvunnit.</numerusform>
            <numerusform>%n saker du har sparat har ändrats eller försvunnit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer saved.</source>
        <comment>a service</comment>
        <translation>”%1” är inte längre sparat.</translation>
    </message>
    <message>
        <source>It is no longer saved.</source>
        <translation>Det är inte längre sparat.</translation>
    </message>
    <message numerus="yes">
        <source>You have saved %n already, and no more can be kept. Remove something first.</source>
        <translation>
            <numerusform>Du har redan sparat %n, och fler får inte plats. Ta bort något först.</numerusform>
            <numerusform>Du har redan sparat %n, och fler får inte plats. Ta bort något först.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved on this device. You find it under Saved.</source>
        <translation>Det är sparat på enheten. Du hittar det under Sparat.</translation>
    </message>
    <message>
        <source>“%1” has another place in the list.</source>
        <comment>a service</comment>
        <translation>”%1” har fått en annan plats i listan.</translation>
    </message>
</context>
<context>
    <name>paraply::SavedPrinter</name>
    <message>
        <source>What I have saved</source>
        <translation>Det här har jag sparat</translation>
    </message>
    <message>
        <source>Paraply, %1. Printed %2.</source>
        <comment>a county, a date</comment>
        <translation>Paraply, %1. Utskrivet %2.</translation>
    </message>
    <message>
        <source>Paraply saved</source>
        <comment>a file&apos;s name</comment>
        <translation>Paraply sparat</translation>
    </message>
</context>
<context>
    <name>paraply::ServiceDetail</name>
    <message>
        <source>Name, place and number are copied. Paste them where you like.</source>
        <translation>Namn, plats och nummer är kopierade. Klistra in dem var du vill.</translation>
    </message>
    <message>
        <source>No program here opens it. %1 is copied.</source>
        <comment>a number or an address</comment>
        <translation>Inget program här öppnar det. %1 är kopierat.</translation>
    </message>
</context>
<context>
    <name>paraply::Settings</name>
    <message>
        <source>As the device</source>
        <translation>Som enheten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>paraply::SheetExport</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Named by a source</source>
        <translation>Nämns av en källa</translation>
    </message>
    <message>
        <source>At every health centre</source>
        <translation>Finns på varje vårdcentral</translation>
    </message>
    <message>
        <source>By law everywhere</source>
        <translation>Finns enligt lag</translation>
    </message>
    <message>
        <source>Age not stated</source>
        <translation>Okänd ålder</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Named per 1,000 children</source>
        <translation>Nämns per 1 000 barn</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla slag</translation>
    </message>
</context>
<context>
    <name>paraply::Suggester</name>
    <message numerus="yes">
        <source>To read (%n)</source>
        <translation>
            <numerusform>Att läsa (%n)</numerusform>
            <numerusform>Att läsa (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Slags stöd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Support near %1</source>
        <comment>a place</comment>
        <translation>Stöd nära %1</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>%1 kommun</translation>
    </message>
    <message>
        <source>Nothing has all of these words. These have some of them:</source>
        <comment>suggestions to choose from follow</comment>
        <translation>Inget har alla orden. Det här har några av dem:</translation>
    </message>
</context>
<context>
    <name>paraply::WeekCalendar</name>
    <message>
        <source>In the whole county</source>
        <translation>I hela länet</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Nära er</translation>
    </message>
    <message>
        <source>Near %1</source>
        <comment>a place</comment>
        <translation>Nära %1</translation>
    </message>
    <message>
        <source>%1, all ages</source>
        <comment>near a place</comment>
        <translation>%1, alla åldrar</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>near a place, children</comment>
        <translation>%1, för %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say when they are open</source>
        <translation>
            <numerusform>%n till säger inte när den är öppen</numerusform>
            <numerusform>%n till säger inte när de är öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further away are not shown. Choose a shorter distance to see less at a time.</source>
        <translation>
            <numerusform>%n längre bort visas inte. Välj ett kortare avstånd för att se färre i taget.</numerusform>
            <numerusform>%n längre bort visas inte. Välj ett kortare avstånd för att se färre i taget.</numerusform>
        </translation>
    </message>
    <message>
        <source>We know of nothing in these days.</source>
        <translation>Vi känner inte till något de här dagarna.</translation>
    </message>
    <message>
        <source>We know of nothing in the next seven days.</source>
        <translation>Vi känner inte till något de närmaste sju dagarna.</translation>
    </message>
    <message>
        <source>There may be more than we know. %1 can tell you what there is near you.</source>
        <comment>a service</comment>
        <translation>Det kan finnas mer än vi vet. %1 kan berätta vad som finns nära er.</translation>
    </message>
    <message>
        <source>There may be more than we know. Ask at the nearest family centre or library.</source>
        <translation>Det kan finnas mer än vi vet. Fråga på närmaste familjecentral eller bibliotek.</translation>
    </message>
    <message numerus="yes">
        <source>Look at any distance: %n time(s)</source>
        <translation>
            <numerusform>Se alla avstånd: %n tillfälle</numerusform>
            <numerusform>Se alla avstånd: %n tillfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at all ages: %n time(s)</source>
        <translation>
            <numerusform>Se alla åldrar: %n tillfälle</numerusform>
            <numerusform>Se alla åldrar: %n tillfällen</numerusform>
        </translation>
    </message>
</context>
</TS>
