using System.Globalization;

namespace ProvincialNewsPortal.Durability;

/// <summary>Small bulletins written for these tests, each of its own bytes.</summary>
internal static class Bulletins
{
    private static readonly string[] Towns = ["城东", "城西", "河口", "石桥", "新塘", "云岭", "白沙", "柳林"];
    private static readonly string[] Works = ["水厂", "图书馆", "小学", "车站", "敬老院", "菜市场"];

    /// <summary>As <see cref="Write(string, int, int)"/>, from the first.</summary>
    public static void Write(string folder, int count) => Write(folder, 0, count);

    /// <summary>Writes <paramref name="count"/> files of a hundred papers' days.</summary>
    /// <param name="first">Number of the first.</param>
    public static void Write(string folder, int first, int count)
    {
        Directory.CreateDirectory(folder);
        for (var n = first; n < first + count; n++) File.WriteAllText(Path.Combine(folder, $"{n:0000}.txt"), Text(n));
    }

    public static string Text(int n)
    {
        var day = new DateOnly(2024, 1, 1).AddDays(n / 4).ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
        var articles = Enumerable.Range(0, 2 + n % 4).Select(i => Article(n * 7 + i, n));
        return $"山城日报\n{day} 第0{n % 4 + 1}版 要闻\n\n" + string.Join("\n\n", articles) + "\n";
    }

    private static string Article(int k, int n)
    {
        var (town, work) = (Towns[k % Towns.Length], Works[k % Works.Length]);
        return $"{town}新建{work}{k}处\n"
            + $"本报讯(记者 张三)记者从县里获悉,今年{town}将建{work}{k}处,总投资{n}万元,建成以后全县的居民都能就近使用,工程计划在十月底以前完工。\n"
            + $"施工单位说,主要部分已经完成大半,余下的部分等汛期过后再做,不会耽误居民。{town}的{work}是县里第{k}个民生项目。";
    }
}
