using ProvincialNewsPortal.Bulletins.Lines;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>What readers want to know, and what the office in charge says.</summary>
internal static class Services
{
    /// <summary>A rubric perhaps, a headline that asks, the reader's words, the answer.</summary>
    public static ArticleDraft Make(Newsroom room)
    {
        var (draw, subject) = (room.Draw, room.NewSubject());
        var headline = subject.Of(draw.Chance(0.7) ? Notices.Heads : Official.LetterHeads);
        var draft = new ArticleDraft { Headline = headline };
        if (draw.Chance(0.25)) Extras.AddColumn(draft, draw, subject);
        draft.Add(LineRole.Headline, headline);
        if (draw.Chance(0.15)) draft.Add(LineRole.Byline, room.Signer.Sign(Credits.Lines, draft.Names));
        draft.Add(draw.Chance(0.5) ? LineRole.Paragraph : LineRole.Question, subject.Of(Notices.Asks));
        draft.Add(draft.Pieces[^1].Role is LineRole.Question ? LineRole.Answer : LineRole.Paragraph, subject.Of(Notices.Answers) + Prose.Paragraph(draw, subject, draw.Range(0, 2)));
        if (draw.Chance(0.2)) draft.Add(LineRole.Paragraph, subject.Of(Notices.Answers));
        if (draw.Chance(0.2)) draft.Pieces[^1] = draft.Pieces[^1] with { Text = draft.Pieces[^1].Text + room.Signer.Sign(Credits.Tails, draft.Names) };
        return draft;
    }

    private static class Notices
    {
        public static readonly Pool Heads = Pool.Lines("""
            {thing}<丢了|坏了|到期>怎么<办|补办>
            {thing}<去哪儿|在哪里>{act}
            {act}{thing}<需要|要带>哪些<材料|证件>
            {thing}<能|可以>{act}<吗|几次>
            <咨询|请问>{thing}{act}的<问题|流程>
            {coin}<小区|路|小学><何时|为何>{verb}{noun}
            {coin}{thing}<破损|积水|噪音大>
            <提醒|提示>：{act}{thing}<注意|认准><这几点|时间>
            {thing}{act}<小知识|指南|问答>
            {thing}<怎么|如何>{act}更<划算|安全>
            """);

        public static readonly Pool Asks = Pool.Lines("""
            读者{someone}问：{clause}，{thing}<怎么|去哪里>{act}？
            网友“{coin}{noun}”<留言|提问>：{clause}，请问{thing}何时{act}？
            市民{someone}<来电|咨询>：我<家|们>{clause}，{clause}，该怎么办？
            <留言内容|来信|诉求>：{clause}，{clause}，希望{body}{verb}{noun}。
            【<网友|群众><留言|提问>】{clause}，{clause}。
            问：{clause}，{thing}能不能{act}？
            “{clause}，{clause}。”<近日|昨天>，{someone}向本报<反映|咨询>。
            {someone}：{clause}，{clause}？
            """);

        public static readonly Pool Answers = Pool.Lines("""
            {body}答：{clause}，{clause}，{act}{thing}需{n}个工作日。
            {body}<回复|答复>：您好，您反映的{thing}问题已<收悉|转办>。经<核实|调查>，{clause}，{clause}。
            【<官方|部门>回复】{clause}，预计{monthday}前{act}{thing}。
            答：<可以|不能>。{clause}，{clause}。
            <回复单位|答复部门>：{body}　{clause}，感谢您的<关注|监督>。
            {body}{role}{person}<解答|表示>：{clause}；{clause}。
            就此，记者<联系|咨询>了{body}，<工作人员|{role}>称{clause}，{clause}。
            """);
    }
}
