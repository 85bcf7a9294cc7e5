<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <comment>age, short</comment>
        <translation>
            <numerusform>%n mo</numerusform>
            <numerusform>%n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <comment>age, short</comment>
        <translation>
            <numerusform>%n yr</numerusform>
            <numerusform>%n yr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to read</source>
        <translation>
            <numerusform>%n page to read</numerusform>
            <numerusform>%n pages to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetWords</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindTexts</name>
    <message numerus="yes">
        <source>Hours are missing for %n more.</source>
        <translation>
            <numerusform>Hours are missing for %n more.</numerusform>
            <numerusform>Hours are missing for %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say what they cost.</source>
        <translation>
            <numerusform>%n more does not say what it costs.</numerusform>
            <numerusform>%n more do not say what they cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say if you can drop in.</source>
        <translation>
            <numerusform>%n more does not say if you can drop in.</numerusform>
            <numerusform>%n more do not say if you can drop in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more do not say which languages they speak.</source>
        <translation>
            <numerusform>%n more does not say which languages it speaks.</numerusform>
            <numerusform>%n more do not say which languages they speak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n suggestion(s) in %1</source>
        <comment>a town</comment>
        <translation>
            <numerusform>%n suggestion in %1</numerusform>
            <numerusform>%n suggestions in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) at places near %1</source>
        <comment>a town</comment>
        <translation>
            <numerusform>%n suggestion at places near %1</numerusform>
            <numerusform>%n suggestions at places near %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) on the map.</source>
        <translation>
            <numerusform>%n suggestion on the map.</numerusform>
            <numerusform>%n suggestions on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s).</source>
        <comment>where the suggestions on the map are</comment>
        <translation>
            <numerusform>At %n place.</numerusform>
            <numerusform>At %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) no place: see the list.</source>
        <comment>support by telephone and the like</comment>
        <translation>
            <numerusform>%n more needs no place: see the list.</numerusform>
            <numerusform>%n more need no place: see the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%n for the whole county or country.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n for the whole county or country.</numerusform>
            <numerusform>%n for the whole county or country.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>how many kinds of help there are</comment>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n municipalities)</source>
        <comment>a gap, in how many places</comment>
        <translation>
            <numerusform>%1 (in %n municipality)</numerusform>
            <numerusform>%1 (in %n municipalities)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We know of %n service(s) only. Much may be missing.</source>
        <translation>
            <numerusform>We know of %n service only. Much may be missing.</numerusform>
            <numerusform>We know of %n services only. Much may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at every health centre</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n at every health centre</numerusform>
            <numerusform>%n at every health centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by law everywhere</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n by law everywhere</numerusform>
            <numerusform>%n by law everywhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a stated age</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n without a stated age</numerusform>
            <numerusform>%n without a stated age</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateWords</name>
    <message numerus="yes">
        <source>The feed last answered %n minute(s) ago.</source>
        <translation>
            <numerusform>The feed last answered %n minute ago.</numerusform>
            <numerusform>The feed last answered %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed last answered %n hour(s) ago.</source>
        <translation>
            <numerusform>The feed last answered %n hour ago.</numerusform>
            <numerusform>The feed last answered %n hours ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The feed last answered %n day(s) ago.</source>
        <translation>
            <numerusform>The feed last answered %n day ago.</numerusform>
            <numerusform>The feed last answered %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::AppSession</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>suggestions of support</comment>
        <translation>
            <numerusform>%n saved</numerusform>
            <numerusform>%n saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <comment>of errors</comment>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::CountyOverview</name>
    <message numerus="yes">
        <source>Support in the %n municipalities of the county</source>
        <translation>
            <numerusform>Support in the county’s %n municipality</numerusform>
            <numerusform>Support in the county’s %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::Finder</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n suggestion(s)</source>
        <translation>
            <numerusform>Show %n suggestion</numerusform>
            <numerusform>Show %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By telephone, on the web or everywhere (%n)</source>
        <translation>
            <numerusform>By telephone, on the web or everywhere (%n)</numerusform>
            <numerusform>By telephone, on the web or everywhere (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::PageDetail</name>
    <message numerus="yes">
        <source>See %n suggestion(s) on this</source>
        <comment>support tied to an article</comment>
        <translation>
            <numerusform>See %n suggestion on this</numerusform>
            <numerusform>See %n suggestions on this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::RegionFacts</name>
    <message numerus="yes">
        <source>%n day(s) ago.</source>
        <translation>
            <numerusform>%n day ago.</numerusform>
            <numerusform>%n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago.</source>
        <translation>
            <numerusform>%n month ago.</numerusform>
            <numerusform>%n months ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::ReportList</name>
    <message numerus="yes">
        <source>%n reports wait already, and no more can be kept. Send or remove one first.</source>
        <translation>
            <numerusform>%n report waits already, and no more can be kept. Send or remove one first.</numerusform>
            <numerusform>%n reports wait already, and no more can be kept. Send or remove one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::SavedList</name>
    <message numerus="yes">
        <source>%n of what you saved has changed or is gone.</source>
        <translation>
            <numerusform>%n thing you saved has changed or is gone.</numerusform>
            <numerusform>%n things you saved have changed or are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have saved %n already, and no more can be kept. Remove something first.</source>
        <translation>
            <numerusform>You have saved %n already, and no more can be kept. Remove something first.</numerusform>
            <numerusform>You have saved %n already, and no more can be kept. Remove something first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::Suggester</name>
    <message numerus="yes">
        <source>To read (%n)</source>
        <translation>
            <numerusform>To read (%n)</numerusform>
            <numerusform>To read (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paraply::WeekCalendar</name>
    <message numerus="yes">
        <source>%n more do not say when they are open</source>
        <translation>
            <numerusform>%n more does not say when it is open</numerusform>
            <numerusform>%n more do not say when they are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further away are not shown. Choose a shorter distance to see less at a time.</source>
        <translation>
            <numerusform>%n further away is not shown. Choose a shorter distance to see less at a time.</numerusform>
            <numerusform>%n further away are not shown. Choose a shorter distance to see less at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at any distance: %n time(s)</source>
        <translation>
            <numerusform>Look at any distance: %n time</numerusform>
            <numerusform>Look at any distance: %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at all ages: %n time(s)</source>
        <translation>
            <numerusform>Look at all ages: %n time</numerusform>
            <numerusform>Look at all ages: %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
