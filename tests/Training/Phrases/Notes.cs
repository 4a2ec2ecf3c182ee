namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Notes of editors and authors, jump lines, questions.</summary>
internal static class Notes
{
    public static readonly Pool Editors = Pool.Lines("""
        编者按：{frame}{frame}
        编者按 {frame}{frame}{frame}
        编者按/{frame}{frame}
        编者按：/{frame}{frame}
        编者按：/{frame}
        开篇的话：/{frame}{frame}
        【编者按】/{frame}{frame}
        【编者按】{frame}{frame}
        编者的话：{frame}{frame}
        ◎编者按/{frame}{frame}
        开栏的话：{frame}{frame}
        【开栏语】{frame}{frame}{frame}
        核心提示：{frame}{frame}
        核心提示/{frame}{frame}
        导读：{frame}
        阅读提示 {frame}{frame}
        内容提要：{frame}{frame}
        引子/{frame}{frame}
        新闻提示/{frame}
        【提要】{frame}
        """);

    /// <summary>Below an article, about its author; {name} is one.</summary>
    public static readonly Pool Authors = Pool.Lines("""
        （作者系{body}{role}）
        (作者单位：{body})
        （作者为{firm}{role}）
        【作者系{county}{role}】
        （作者分别为{body}、{body2}{role}）
        （本文由{body}供稿）
        （题图由{body}提供）
        （文中{role}均为化名）
        （如需转载请注明出处）
        本报将继续关注{thing}。
        （未完待续）
        （作者系本报特约评论员）
        （整理自{body}公开资料）
        """);

    public static readonly Pool JumpsFrom = Pool.Lines("""
        紧接{p}版
        上接{p}版
        (上接{p}版)
        （上接第{p}版）
        （紧接第{p}版）
        上接A{p}版
        ◀上接{p}版
        （上接一版）
        (上接第{cp}版)
        ［上接{p}版］
        接{p}版
        》》上接{p}版
        （紧接{p}版①）
        【上接{p}版】
        """);

    public static readonly Pool JumpsTo = Pool.Lines("""
        下转{p}版
        (下转{p}版)
        （下转第{p}版）
        （下转第{cp}版）
        下转A{p}版
        ▶下转{p}版
        ［下转{p}版］
        转{p}版
        （紧转{p}版）
        >>下转{p}版
        【下转{p}版】
        （更多报道见{p}版）
        ■详见{p}版
        """);

    /// <summary>Words before a question and an answer: {who} is the one who answers, {name} his full name.</summary>
    public static readonly Pool Voices = Pool.Lines("""
        问：|答：
        问:|答:
        记者：|{who}：
        记者：|{name}：
        记者:|{name}:
        Q：|A：
        Q:|A:
        本报记者：|{who}：
        主持人：|{name}：
        ■|
        ■|□
        【问】|【答】
        问题{n}：|
        记者　|{who}　
        {city}日报：|{name}：
        记者问：|{who}答：
        ▌|
        Q{n}：|A{n}：
        网友：|{who}：
        ？|！
        ●|
        {n}.|
        """);

    public static readonly Pool Questions = Pool.Lines("""
        {thing}<该|应当>如何{act}？
        请您<谈谈|介绍一下>{thing}的<情况|由来|进展>。
        <当初|为什么>会想到{act}{thing}？
        {act}{thing}过程中遇到哪些<困难|阻力>？
        {thing}对{people}意味着什么？
        您怎么看{thing}与{thing2}的关系？
        下一步在{thing2}方面有哪些<打算|安排>？
        {people}最关心{thing}的<费用|时间|安全>，能否<透露|说明>？
        {thing}为什么要{act}？
        <出台|制定>《{coin}{thing}办法》的背景是什么？
        {thing2}怎么{act}，谁来负责？
        有人担心{thing}{act}太快，您如何回应？
        办理{thing}需要带哪些材料？
        {thing}{act}之后，{people}得到了什么？
        最难忘的是哪一次？
        能否用一句话概括{thing}？
        """);

    /// <summary>Plain items of a list.</summary>
    public static readonly Pool Items = Pool.Lines("""
        {act}{thing}，{act2}{thing2}
        {thing}：{clause}；
        {clause}。
        {thing3}{n}{unit}
        {coin}{thing}
        {body}：{thing}{n}{unit}
        {venue}（{county}{town}）
        {clause}，{clause}。
        {firm}
        {thing3}——{clause}
        """);

    public static readonly Pool ItemMarks = Pool.Lines("""
        {n}.
        {n}、
        {n}．
        （{n}）
        ({n})
        ①
        •
        ·
        ●
        ◆
        -
        ★
        —
        ○
        √
        ▪
        """);

    public static readonly Pool ListIntros = Pool.Lines("""
        <名单|清单|安排|具体内容>如下：
        {thing}{act}<要点|流程>：
        {body}提醒{people}注意以下几点：
        {n}条{thing}<措施|建议>分别是：
        获奖名单（排名不分先后）
        主要{thing}包括：
        """);
}
