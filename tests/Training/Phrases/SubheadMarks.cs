namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Forms of subheadings: {x} the words, {n} its number, {cn} the number in Chinese, {nn} in two digits, {who} a person with office. "/" breaks the line.</summary>
internal static class SubheadMarks
{
    public static readonly Pool Forms = Pool.Lines("""
        {x}
        {x}
        {cn}、{x}
        （{cn}）{x}
        ({cn}){x}
        ■{x}
        ■ {x}
        ◆{x}
        ◆ {x}
        ▶{x}
        ▶ {x}
        ►{x}
        ●{x}
        ★ {x}
        ◎{x}
        【{x}】
        「{x}」
        “{x}”
        {nn} {x}
        {nn}/{x}
        {n}/{x}
        {cn}/{x}
        0{n}/{x}
        Part {nn}/{x}
        【{nn}】/{x}
        /{x}/
        {nn}/{x}
        {n}.{x}
        {n}、{x}
        PART {n} {x}
        Part{n}/{x}
        Part.{nn} {x}
        {x}：
        {x}:
        第{cn}，{x}
        镜头{cn}：{x}
        故事{cn}/{x}
        场景{n} {x}
        关键词{cn}：{x}
        关键词 {x}
        {who}：/{x}
        {who}:/{x}
        之{cn} {x}
        【{cn}】{x}
        ——{x}
        - {x} -
        ［{x}］
        ※ {x}
        ▲{x}
        □ {x}
        {cn} {x}
        》》{x}
        “{x}”/——{who}
        NO.{n} {x}
        第{cn}站：{x}
        亮点{cn} {x}
        ◇{x}
        ○{x}
        {cn}问：{x}
        {nn} {x}
        {cn}、{x}
        ◆{x}
        ▍{x}
        ▎{x}
        【{nn}】{x}
        [{x}]
        {nn}.{x}
        {nn}丨{x}
        {cn}、{x}
        #{x}
        ◈ {x}
        ① {x}
        〉〉{x}
        """);
}
