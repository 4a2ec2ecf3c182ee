using System.Text.RegularExpressions;

namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Patterns of what belongs to an article. Lines come trimmed and narrowed.</summary>
internal static partial class LinePatterns
{
    // 2024年5月17日 | 二〇二四年五月十七日 | (2024年5月17日) | 2024.5.17
    [GeneratedRegex(@"^[(\[]?\s*(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[〇○零一二三四五六七八九Ο0O]{4}\s*年\s*[〇一二三四五六七八九十]{1,2}\s*月\s*[〇一二三四五六七八九十廿]{1,3}\s*日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})\s*[)\]]?$")]
    private static partial Regex DateAlone();

    // 川办发〔2024〕3号 | 国发[2024]12号 | 成府函(2024)5号
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2,10}\s*[〔\[【(]\s*20\d{2}\s*[〕\]】)]\s*第?\s*\d{1,4}\s*号")]
    private static partial Regex DocumentNumber();

    // 各市(州)人民政府,省政府各部门: | 尊敬的读者: | 编辑同志:
    [GeneratedRegex(@"^(?:各|省|市|县|区|州|机关|本局|尊敬的|亲爱的|广大|编辑|敬爱的|致)[^。!?;:]{1,110}:$")]
    private static partial Regex Salutation();

    // 附件:1.… | 附:… | 附表
    [GeneratedRegex(@"^附(?:件|表|录|图)?\s*\d{0,2}\s*(?:[::.、]|$)")]
    private static partial Regex Attachment();

    // 图为… | 上图:… | ▲… | ↑… | (图片说明)
    [GeneratedRegex(@"^(?:图为|图[①-⑩\d一二三四五六七八九十]{0,2}\s*[::]|图[①-⑩]|[上下左右中题大小]图(?:为|[::])|[▲△↑↓←→]\s*\S|题图)|图为")]
    private static partial Regex Caption();

    // 图片新闻 | 简讯 | 要闻速览 | 今日视点
    [GeneratedRegex(@"^[\p{P}\p{S}\s]{0,4}(?:图片新闻|图片报道|图说新闻|影像|简讯|短讯|短波|快讯|简明新闻|新闻简讯|一句话新闻|要闻速览|新闻速览|今日要闻|国内要闻|国际要闻|时政要闻|本报评论员文章|今日评论|今日视点|百姓关注|读者来信|来信照登|记者手记|采访手记|新闻特写|新闻观察|深度观察|一线传真|基层动态|工作动态|简报|综合新闻|市州新闻|区县新闻|社会新闻|文化新闻|体育新闻|两会·?镜头|声音|人物|聚焦|视点|时评|杂谈|来论)[\p{P}\p{S}\s]{0,4}$")]
    private static partial Regex Rubric();

    // 编者按: | 新闻链接 | 名词解释 | 相关链接
    [GeneratedRegex(@"^[\p{P}\p{S}\s]{0,3}(?:编者按|编者的话|编后|开栏语|开栏的话|按语|新闻链接|新闻背景|新闻多一点|名词解释|延伸链接|小贴士|温馨提示|知识链接|采访手记|记者手记|备注|注)\s*(?:[::】\]>]|$)")]
    private static partial Regex Note();

    // 关于…的公告 | 招标公告 | 征文启事
    [GeneratedRegex(@"^[^。,;:]{0,60}(?:公告|通告|公示|启事|声明|告示|讣告|须知|通知|通报|批复|决定|令|函|更正|致歉|声明书|倡议书|公开信|征集令)$")]
    private static partial Regex NoticeTitle();
}
