using System.Text;

namespace ProvincialNewsPortal.Benchmarks.News;

/// <summary>The words of the generated news: function words first, then 40,000 made of the 3,755 characters of GB 2312 level 1,
/// commoner characters in more words; half of the lexicon has two characters, as the lexicon of a newspaper has.</summary>
internal sealed class Lexicon
{
    private const string Function = "的 了 在 和 是 将 为 对 与 等 中 上 一 有 到 以 从 也 不 年 月 日 个 这 新 要 发展 工作 推进 建设 进行 通过 全省 项目 服务 企业";
    private const string PlaceEnds = "市县区镇乡村省州";

    private readonly Zipf _rank;
    private readonly string _characters;
    private readonly Zipf _characterRank;

    public Lexicon(Random random)
    {
        _characters = Level1();
        _characterRank = new Zipf(_characters.Length, 0.8);
        Words = [.. Function.Split(' ')];
        while (Words.Count < 40_000) Words.Add(Word(random, Length(random)));
        _rank = new Zipf(Words.Count, 1.02);
    }

    /// <summary>By frequency, commonest first.</summary>
    public List<string> Words { get; }

    public string Draw(Random random) => Words[_rank.Draw(random)];

    public string Person(Random random) => "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗"[random.Next(20)] + Word(random, random.Next(3) == 0 ? 1 : 2);

    public string Place(Random random) => Word(random, 2) + PlaceEnds[random.Next(PlaceEnds.Length)];

    private string Word(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => _characters[_characterRank.Draw(random)]));

    private static int Length(Random random) => random.Next(100) switch { < 8 => 1, < 62 => 2, < 82 => 3, _ => 4 };

    /// <summary>Rows 16 to 55 of the standard, shuffled once: the standard orders them by sound, not by frequency.</summary>
    private static string Level1()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb = Encoding.GetEncoding("gb2312");
        var all = from row in Enumerable.Range(16, 40) from cell in Enumerable.Range(1, 94) select gb.GetString([(byte)(row + 160), (byte)(cell + 160)]);
        var characters = string.Concat(all).Where(c => c is >= '\u4E00' and <= '\u9FFF').ToArray();
        new Random(2312).Shuffle(characters);
        return new string(characters);
    }
}
