// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#include "publisher/languagenames.h"

namespace paraply {

namespace {

constexpr LanguageName kNames[] = {
    {u"svenska", u"sv"}, {u"engelska", u"en"}, {u"finska", u"fi"}, {u"arabiska", u"ar"}, {u"somaliska", u"so"}, {u"ukrainska", u"uk"}, {u"persiska", u"fa"}, {u"farsi", u"fa"},
    {u"dari", u"prs"}, {u"daripersiska", u"prs"}, {u"tigrinja", u"ti"}, {u"tigrinska", u"ti"}, {u"tigrinya", u"ti"}, {u"tigrigna", u"ti"}, {u"tyska", u"de"}, {u"franska", u"fr"},
    {u"spanska", u"es"}, {u"italienska", u"it"}, {u"portugisiska", u"pt"}, {u"brasiliansk portugisiska", u"pt-BR"}, {u"ryska", u"ru"}, {u"polska", u"pl"}, {u"turkiska", u"tr"},
    {u"grekiska", u"el"}, {u"kinesiska", u"zh"}, {u"mandarin", u"zh"}, {u"mandarin chinese", u"zh"}, {u"simplified chinese", u"zh-Hans"}, {u"traditional chinese", u"zh-Hant"},
    {u"förenklad kinesiska", u"zh-Hans"}, {u"traditionell kinesiska", u"zh-Hant"}, {u"kantonesiska", u"yue"}, {u"japanska", u"ja"}, {u"koreanska", u"ko"}, {u"vietnamesiska", u"vi"},
    {u"thailändska", u"th"}, {u"thai", u"th"}, {u"hindi", u"hi"}, {u"urdu", u"ur"}, {u"punjabi", u"pa"}, {u"panjabi", u"pa"}, {u"bengali", u"bn"}, {u"bangla", u"bn"}, {u"bengaliska", u"bn"},
    {u"tamilska", u"ta"}, {u"tamil", u"ta"}, {u"gujarati", u"gu"}, {u"nepali", u"ne"}, {u"nepalesiska", u"ne"}, {u"singalesiska", u"si"}, {u"sinhalese", u"si"}, {u"pashto", u"ps"},
    {u"pashtu", u"ps"}, {u"pushto", u"ps"}, {u"pastu", u"ps"}, {u"uzbekiska", u"uz"}, {u"kazakiska", u"kk"}, {u"kirgiziska", u"ky"}, {u"tadzjikiska", u"tg"}, {u"turkmeniska", u"tk"},
    {u"azerbajdzjanska", u"az"}, {u"azeriska", u"az"}, {u"azeri", u"az"}, {u"armeniska", u"hy"}, {u"georgiska", u"ka"}, {u"mongoliska", u"mn"}, {u"uiguriska", u"ug"}, {u"uighur", u"ug"},
    {u"kurdiska", u"ku"}, {u"nordkurdiska", u"kmr"}, {u"kurmanji", u"kmr"}, {u"kurmandji", u"kmr"}, {u"kurmanci", u"kmr"}, {u"kurdiska kurmanji", u"kmr"}, {u"sydkurdiska", u"sdh"},
    {u"sorani", u"ckb"}, {u"kurdiska sorani", u"ckb"}, {u"centralkurdiska", u"ckb"}, {u"kurdish sorani", u"ckb"}, {u"kurdish kurmanji", u"kmr"}, {u"zazaki", u"zza"},
    {u"assyriska", u"syr"}, {u"syrianska", u"syr"}, {u"assyriska/syrianska", u"syr"}, {u"syriac", u"syr"}, {u"arameiska", u"arc"}, {u"turoyo", u"tru"}, {u"kaldeiska", u"cld"},
    {u"hebreiska", u"he"}, {u"jiddisch", u"yi"}, {u"jiddish", u"yi"}, {u"amhariska", u"am"}, {u"amarinja", u"am"}, {u"oromo", u"om"}, {u"oromiffa", u"om"}, {u"swahili", u"sw"}, {u"kiswahili", u"sw"},
    {u"lingala", u"ln"}, {u"luganda", u"lg"}, {u"kinyarwanda", u"rw"}, {u"kirundi", u"rn"}, {u"wolof", u"wo"}, {u"mandinka", u"mnk"}, {u"fula", u"ff"}, {u"hausa", u"ha"}, {u"igbo", u"ig"},
    {u"yoruba", u"yo"}, {u"shona", u"sn"}, {u"zulu", u"zu"}, {u"xhosa", u"xh"}, {u"afrikaans", u"af"}, {u"berbiska", u"ber"}, {u"malagassiska", u"mg"}, {u"bosniska", u"bs"}, {u"kroatiska", u"hr"},
    {u"serbiska", u"sr"}, {u"serbokroatiska", u"sh"}, {u"serbo-croatian", u"sh"}, {u"bks", u"sh"}, {u"montenegrinska", u"cnr"}, {u"slovenska", u"sl"}, {u"slovakiska", u"sk"}, {u"tjeckiska", u"cs"},
    {u"ungerska", u"hu"}, {u"rumänska", u"ro"}, {u"moldaviska", u"ro"}, {u"moldovan", u"ro"}, {u"bulgariska", u"bg"}, {u"makedonska", u"mk"}, {u"albanska", u"sq"}, {u"estniska", u"et"},
    {u"lettiska", u"lv"}, {u"litauiska", u"lt"}, {u"vitryska", u"be"}, {u"belarusiska", u"be"}, {u"danska", u"da"}, {u"norska", u"no"}, {u"norwegian", u"no"}, {u"norsk", u"no"},
    {u"isländska", u"is"}, {u"färöiska", u"fo"}, {u"nederländska", u"nl"}, {u"holländska", u"nl"}, {u"flamländska", u"nl"}, {u"flemish", u"nl"}, {u"iriska", u"ga"}, {u"kymriska", u"cy"},
    {u"walesiska", u"cy"}, {u"gaeliska", u"gd"}, {u"scottish gaelic", u"gd"}, {u"baskiska", u"eu"}, {u"katalanska", u"ca"}, {u"galiciska", u"gl"}, {u"maltesiska", u"mt"}, {u"latin", u"la"},
    {u"meänkieli", u"fit"}, {u"tornedalsfinska", u"fit"}, {u"samiska", u"smi"}, {u"sami", u"smi"}, {u"nordsamiska", u"se"}, {u"lulesamiska", u"smj"}, {u"sydsamiska", u"sma"}, {u"umesamiska", u"sju"},
    {u"pitesamiska", u"sje"}, {u"enaresamiska", u"smn"}, {u"romani", u"rom"}, {u"romani chib", u"rom"}, {u"romanes", u"rom"}, {u"romska", u"rom"}, {u"tjetjenska", u"ce"}, {u"ingusjiska", u"inh"},
    {u"tatariska", u"tt"}, {u"filippinska", u"fil"}, {u"tagalog", u"tl"}, {u"indonesiska", u"id"}, {u"malajiska", u"ms"}, {u"burmesiska", u"my"}, {u"karen", u"kar"}, {u"khmer", u"km"}, {u"kambodjanska", u"km"},
    {u"laotiska", u"lo"}, {u"tibetanska", u"bo"}, {u"rohingya", u"rhg"}, {u"baluchi", u"bal"}, {u"hazaragi", u"haz"}, {u"kurdish", u"ku"}, {u"saho", u"ssy"}, {u"bilen", u"byn"}, {u"blin", u"byn"}, {u"tigre", u"tig"},
    {u"afar", u"aa"}, {u"maay", u"ymm"}, {u"maay maay", u"ymm"}, {u"haitian creole", u"ht"}, {u"kreol", u"ht"}, {u"hmong", u"hmn"}, {u"twi", u"ak"}, {u"esperanto", u"eo"}, {u"luri", u"lrc"}, {u"krio", u"kri"},
    {u"teckenspråk", u"swl"}, {u"svenskt teckenspråk", u"swl"}, {u"swedish sign language", u"swl"}, {u"tss", u"swl"}, {u"finskt teckenspråk", u"fse"}, {u"british sign language", u"bfi"}, {u"bsl", u"bfi"},
    {u"american sign language", u"ase"}, {u"asl", u"ase"}, {u"sign language", u"sgn"}, {u"lättläst", u"sv-x-lattlast"}, {u"lättläst svenska", u"sv-x-lattlast"}, {u"lätt svenska", u"sv-x-lattlast"},
    {u"enkel svenska", u"sv-x-lattlast"}, {u"easy swedish", u"sv-x-lattlast"}, {u"easy read swedish", u"sv-x-lattlast"}, {u"castellano", u"es"}, {u"español", u"es"}, {u"中文", u"zh"}, {u"français", u"fr"}, {u"português", u"pt"}, {u"castilian", u"es"}, {u"soomaali", u"so"}, {u"tagalog/filipino", u"fil"},
    {u"prs", u"prs"}, {u"kmr", u"kmr"}, {u"swl", u"swl"}, {u"rom", u"rom"}, {u"fit", u"fit"}, {u"smi", u"smi"}, {u"syr", u"syr"}, {u"tru", u"tru"}, {u"cld", u"cld"}, {u"aii", u"aii"}, {u"rhg", u"rhg"},
    {u"haz", u"haz"}, {u"bal", u"bal"}, {u"pes", u"fa"}, {u"sgn", u"sgn"}, {u"bfi", u"bfi"}, {u"ase", u"ase"}, {u"tig", u"tig"}, {u"ssy", u"ssy"}, {u"arb", u"ar"}, {u"cmn", u"zh"}, {u"scr", u"hr"}, {u"scc", u"sr"},
    {u"iw", u"he"}, {u"in", u"id"}, {u"ji", u"yi"}, {u"mo", u"ro"}, {u"zza", u"zza"}, {u"no", u"no"}, {u"nor", u"no"}};

}

std::span<const LanguageName> languageNames()
{
    return kNames;
}

}
