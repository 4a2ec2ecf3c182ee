namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>What stands between headings and text: words that name the matter, who talks where.</summary>
internal static class Fronts
{
    /// <summary>What the report is about, in a word or two.</summary>
    public static readonly Pool Keywords = Pool.Lines("""
        关键词：{thing}
        关键词：{thing} {thing2}
        关键词：{thing}、{thing2}
        关键词丨{thing}
        关键词 {thing}
        关键词｜{noun}
        【关键词】{thing}
        ●关键词：{noun}
        <年度|本周><词|热词>：{thing}
        热词：{thing}
        话题：{clause}
        <本期|今日><话题|主题|议题>：{thing}{act}
        <主题词|核心词>：{thing}；{thing2}
        议题：{thing}与{thing2}
        <焦点|看点>：{thing}
        <建言|提案|建议><关键词|方向>：{thing}{noun}
        """);

    /// <summary>Who talks, where and when.</summary>
    public static readonly Pool Guests = Pool.Lines("""
        嘉宾：{person}（{body}{role}）
        嘉宾：{person} {person2}
        <对话|访谈><嘉宾|人物>：{body}{role} {person}
        <受访人|受访者>：{body}{role}{person}
        人物：{person}，{age}岁，{county}{town}人
        <人物|代表|委员><名片|简介>：{person}，{body}{role}
        时间：{day}
        地点：{county}{venue}
        采访地点：{venue}
        时间：{day}　地点：{venue}
        <主题|案例>：{thing}{act}
        点评人：{person}
        <讲述人|口述>：{someone}
        <现场|调研>：{village}{venue}
        """);
}
