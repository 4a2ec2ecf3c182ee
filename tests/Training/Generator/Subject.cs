using System.Globalization;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What one article is about: the same few things, people, places and figures come back all through it.</summary>
internal sealed class Subject
{
    private readonly Draw _draw;
    private readonly Almanac _almanac;
    private readonly List<string> _things, _acts, _units, _bodies, _people, _coins, _numbers, _venues, _roles, _verbs, _nouns, _adjectives;

    private readonly string _someone, _abroad, _foreigner;

    public Subject(Draw draw, Almanac almanac, PlaceSet place, Domain? domain = null)
    {
        (_draw, _almanac, Place) = (draw, almanac, place);
        Domain = domain ?? draw.Dealt(Domains.All);
        _things = [.. draw.Some(Domain.Things, draw.Range(5, 9)).Select(t => Own(draw, t))];
        _acts = draw.Some(Domain.Acts, 5);
        _venues = draw.Some(Domain.Venues, 3);
        _verbs = draw.Some(Vocabulary.Verbs, 22);
        _nouns = draw.Some(Vocabulary.Nouns, 22);
        _adjectives = draw.Some(Vocabulary.Adjectives, 10);
        _roles = draw.Some(Domain.Roles, 3);
        _units = draw.Some(Sentences.Units, 4);
        _bodies = [.. draw.Some(Domain.Bodies, 2).Select(b => draw.Any(place.City + "市", place.County, place.Province) + b)];
        _people = [.. Enumerable.Range(0, draw.Range(2, 4)).Select(_ => Names.Person(draw))];
        _coins = [.. Enumerable.Range(0, 2).Select(_ => Coin(draw))];
        _numbers = [.. Enumerable.Range(0, 4).Select(_ => Number(draw))];
        _someone = Names.Person(draw)[..1] + draw.Any("某", "某某", "先生", "女士", "大爷", "阿姨", "师傅", "老师", "某（化名）", "婆婆");
        _abroad = draw.Of(Places.Abroad);
        _foreigner = draw.Of(Places.Sounds) + draw.Of(Places.Sounds) + (draw.Chance(0.5) ? draw.Of(Places.Sounds) : "") + (draw.Chance(0.3) ? "·" + draw.Of(Places.Sounds) + draw.Of(Places.Sounds) : "");
        Firm = place.City + Coin(draw) + draw.Any("", "科技", "实业", "农业", "建设", "生物", "能源") + draw.Any("有限公司", "集团", "公司", "股份有限公司");
        Town = draw.Of(Places.Syllables) + draw.Of(Places.Syllables) + draw.Any(Places.TownEnds.All);
        Village = draw.Of(Places.Syllables) + draw.Of(Places.Syllables) + draw.Any(Places.VillageEnds.All);
    }

    public Domain Domain { get; }

    public PlaceSet Place { get; }

    public string Firm { get; }

    public string Town { get; }

    public string Village { get; }

    /// <summary>Who is quoted and reported on; none of them wrote the article.</summary>
    public IReadOnlyList<string> People => _people;

    /// <summary>The text of a template about this subject.</summary>
    public string Fill(string template) => Template.Fill(template, _draw, Slot);

    /// <summary>A wording of the pool, filled.</summary>
    public string Of(Pool pool) => Fill(_draw.Of(pool));

    /// <summary>What a slot's name stands for; an unknown name is a fault in a template.</summary>
    public string Slot(string name) => name switch
    {
        "thing" => Lean(_things),
        "thing2" => _things[1 % _things.Count],
        "thing3" => _draw.Any(_things),
        "act" => Lean(_acts),
        "act2" => _draw.Any(_acts),
        "venue" => _draw.Any(_venues),
        "role" => _draw.Any(_roles),
        "body" => _bodies[0],
        "body2" => _bodies[^1],
        "person" => _people[0],
        "person2" => _people[1],
        "anyone" => _draw.Any(_people),
        "coin" => _coins[0],
        "coin2" => _coins[1],
        "firm" => Firm,
        "town" => Town,
        "village" => Village,
        "city" => Place.City,
        "county" => Place.County,
        "province" => Place.Province,
        "short" => Place.Short,
        "place" => _draw.Any(Place.City, Place.City + "市", Place.County, Place.Short == "" ? "全市" : "全省", "我市", "我县"),
        "aim" => _draw.Of(Sentences.Aims),
        "people" => _draw.Of(Sentences.People),
        "unit" => _draw.Any(_units),
        "n" => _draw.Chance(0.3) ? _draw.Any(_numbers) : Number(_draw),
        "pct" => Number(_draw) + (_draw.Chance(0.9) ? "%" : "个百分点"),
        "age" => Digits(_draw.Range(23, 89)),
        "phone" => _draw.Any("12345", Digits(_draw.Range(2200000, 8999999)), "0" + Digits(_draw.Range(310, 999)) + "-" + Digits(_draw.Range(2200000, 8999999)), "13" + Digits(_draw.Range(100000000, 999999999))),
        "day" => _almanac.EventDay(_draw),
        "dayhour" => _almanac.EventDay(_draw) + _draw.Any("上午", "下午", "清晨", "8时许", "傍晚", "晚"),
        "monthday" => Digits(_draw.Range(1, 12)) + "月" + Digits(_draw.Range(1, 28)) + "日",
        "year" => _almanac.Year(_draw, _draw.Chance(0.5) ? 0 : _draw.Range(1, 9)),
        "domain" => Domain.Name,
        "verb" => _draw.Any(_verbs),
        "adv" => _draw.Chance(0.5) ? _draw.Of(Vocabulary.Adverbs) : "",
        "adj" => _draw.Any(_adjectives),
        "noun" => _draw.Any(_nouns),
        "four" => _draw.Of(Vocabulary.Fours),
        "conn" => _draw.Of(Vocabulary.Connectives),
        "frame" => _draw.Of(Vocabulary.Frames),
        "clause" => _draw.Of(Vocabulary.Clauses),
        "someone" => _someone,
        "surname" => _someone[..1],
        "abroad" => _abroad,
        "foreigner" => _foreigner,
        "wire" => _draw.Of(Places.Wires),
        "clock" => Digits(_draw.Range(1, 23)) + _draw.Any("时", "点") + (_draw.Chance(0.5) ? Digits(_draw.Range(1, 59)) + "分" : ""),
        _ => throw new FormatException($"No such slot: {name}"),
    };

    /// <summary>An invented proper name of two or three characters.</summary>
    public static string Coin(Draw draw) => draw.Of(Places.Syllables) + draw.Of(Places.Syllables) + (draw.Chance(0.4) ? draw.Of(Places.Syllables) : "");

    /// <summary>A thing as this article alone calls it, so that articles of one field differ in their words as real ones do.</summary>
    private static string Own(Draw draw, string thing) => draw.Range(0, 9) switch
    {
        0 or 1 or 2 => Coin(draw) + thing,
        3 or 4 => thing + Coin(draw) + draw.Any("", "项目", "工程", "行动", "计划"),
        5 => "“" + Coin(draw) + "”" + thing,
        _ => thing,
    };

    private static string Digits(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Number(Draw draw) => draw.Range(0, 9) switch
    {
        0 or 1 => Digits(draw.Range(10, 99)) + "." + Digits(draw.Range(1, 99)),
        2 or 3 => Digits(draw.Range(2, 9)),
        4 => Digits(draw.Range(100, 9900)),
        5 => draw.Any("一", "两", "三", "五", "十", "百", "十余", "数十", "上千"),
        6 => Digits(draw.Range(10, 900)) + "余",
        _ => Digits(draw.Range(10, 300)),
    };

    private string Lean(List<string> words) => _draw.Chance(0.45) ? words[0] : _draw.Any(words);
}

/// <summary>A province, one of its cities and a county.</summary>
internal sealed record PlaceSet(string Province, string Short, string City, string County)
{
    /// <summary>A place anywhere; the same county may turn up under several cities: nothing here is geography.</summary>
    public static PlaceSet Make(Draw draw)
    {
        var (province, abbreviation, cities) = draw.Any(Places.Provinces);
        return new PlaceSet(province, abbreviation, draw.Any(cities), draw.Of(Places.Counties));
    }

    /// <summary>Another county of the same province.</summary>
    public PlaceSet Near(Draw draw) => this with { City = draw.Any(Places.Provinces.First(p => p.Province == Province).Cities), County = draw.Of(Places.Counties) };
}
