namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Ways to print who wrote a piece. {names} are one to four names, {name} one, {paper} the paper, {names2} other names.</summary>
internal static class Credits
{
    /// <summary>On a line of its own.</summary>
    public static readonly Pool Lines = Pool.Lines("""
        {paper}记者 {names}
        {paper}全媒体记者 {names}
        ({paper}全媒体记者 {names})
        ({paper}记者 {names})
        （{paper}记者 {names}）
        本报记者 {names}
        □本报记者 {names}
        □ 本报记者 {names}
        ■ 本报记者 {names}
        ■{names}
        ●本报记者 {names} 通讯员 {names2}
        本报记者 {names} 通讯员 {names2}
        (本报记者 {names} 通讯员 {names2})
        通讯员 {names}
        □ 通讯员 {names} 本报记者 {names2}
        ({names})
        （{names}）
        记者 {names}
        ◎记者 {names}
        ◆{paper}记者 {names}
        {names} 本报记者 {names2}
        □{names} {paper}记者 {names2} 文/图
        □ 本报记者 {names} 文/图
        {names} 摄影报道
        （{names} 摄影报道）
        ({names} 文/图)
        文/{name} 图/{name2}
        文/图 {names}
        {paper}见习记者 {names}
        本报首席记者 {names}
        {paper}特约记者 {names}
        ■ 记者 {names} 实习生 {names2}
        作者：{name}
        撰文/{names} 摄影/{names2}
        文 | 记者 {names}
        记者：{names} 通讯员：{names2}
        融媒体记者 {names}
        ▲本报记者 {names}
        本报评论员 {name}
        （本报驻{city}记者 {names}）
        据{paper} 记者 {names}
        ○ {names}
        · {name} ·
        N{paper}记者 {names}
        ·本报记者 {names} 文/图·
        文/图 本报记者 {names}
        文/本报记者 {names} 图/受访者提供
        {names} 通讯员 {names2}
        本报首席记者 {names} 见习记者 {names2}
        ◎{paper}记者 {names} 通讯员 {names2}
        记者{names} 通讯员{names2}
        采写/本报记者 {names}
        □记者 {names}
        ▲ 本报特约记者 {names}
        {names}
        实习生 {names} 记者 {names2}
        ／本报记者 {names}／
        """);

    /// <summary>At the start of the first paragraph, before the text.</summary>
    public static readonly Pool Leads = Pool.Lines("""
        本报讯（记者 {names}）
        本报讯(记者 {names})
        本报讯({paper}记者 {names})
        本报讯（{paper}全媒体记者 {names}）
        本报讯（记者 {names} 通讯员 {names2}）
        本报讯(通讯员 {names})
        本报讯({names} 记者 {names2})
        本报讯（{names}）
        本报讯 {paper}记者{names}报道 
        本报讯 （记者 {names}）
        本报{city}讯（记者 {names}）
        {paper}讯（记者 {names}）
        {paper}讯 记者 {names} 
        本报综合讯（记者 {names}）
        （记者 {names}）
        (记者 {names} 通讯员 {names2})
        新华社{city}{md}电（记者{names}）
        新华社{city}{md}电（记者 {names}）
        中新网{city}{md}电 (记者 {names})
        {paper}{city}{md}电（记者{names}）
        本报{city}{md}电 （记者{names}）
        据新华社{city}{md}电（记者{names}）
        【{paper}讯】（记者 {names}）
        ▲本报讯（记者{names}）
        记者{names}、通讯员{names2}报道：
        【本报讯】（记者 {names}）
        {paper}讯(记者 {names} 实习生 {names2})
        ■记者 {names} 报道 
        本报{md}讯（记者 {names}）
        （{paper}记者{names}报道）
        讯（通讯员 {names}）
        本报讯 记者 {names}、通讯员 {names2}报道：
        """);

    /// <summary>Leads without a name.</summary>
    public static readonly Pool PlainLeads = Pool.Lines("""
        本报讯 
        本报讯　
        新华社{city}{md}电 
        据新华社电 
        据{city}电 
        本报{city}{md}电 
        综合消息 
        {city}消息 
        本刊讯 
        """);

    /// <summary>At the end of the last paragraph.</summary>
    public static readonly Pool Tails = Pool.Lines("""
        （{names}）
        ({names})
        （{paper}记者 {names}）
        (记者 {names})
        （本报记者 {names}）
        (通讯员 {names})
        （{names} {names2}）
        （记者 {names} 通讯员 {names2}）
        ({paper}全媒体记者 {names})
        　{name}
        本报记者 {names}
        （据{paper} 记者 {names}）
        （{names}/文 {names2}/图）
        (记者 {names} 文/摄)
        （{names} 供稿）
        （通讯员 {names} 记者 {names2}）
        （本报记者 {names} 整理）
        （记者 {names} 摄影报道）
        """);

    /// <summary>At the end of the last paragraph, naming nobody.</summary>
    public static readonly Pool Sources = Pool.Lines("""
        （据新华社）
        (本报综合)
        （综合）
        （来源：{paper}）
        (据{paper})
        （完）
        （本报综合整理）
        （摘自《{paper}》）
        """);

    public static readonly Pool PaperEnds = Pool.Words("日报 晚报 晨报 都市报 科技报 商报 农村报 教育报 卫生报 工人报 青年报 法制报 时报 新闻 在线 观察 早报 快报 新报 经济报 广播电视报 老年报 政协报");
}
