namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Wordings of circulars.</summary>
internal static class Red
{
    public static readonly Pool Titles = Pool.Lines("""
        关于<进一步加强|做好|切实抓好>{coin}{thing}工作的<通知|意见>
        关于印发《{coin}{thing}{act}<实施方案|管理办法|实施细则>》的通知
        关于<表彰|命名>{thing}先进<集体|单位|个人>的<决定|通报>
        关于{act}{thing}{act2}{thing2}的<若干意见|实施意见|若干措施>
        关于举办{coin}{thing}<培训班|竞赛|论坛>的<函|通知>
        关于同意{county}{thing}{act}的批复
        关于调整{thing}<收费标准|领导小组成员>的<通知|公告>
        关于{monthday}{thing}<督查|检查>情况的通报
        关于开展{year}年{thing}<申报|评选|普查>工作的通知
        {coin}{thing}<十条措施|工作要点|三年行动方案>
        关于公布{thing}<名单|目录>的<通告|公示>
        关于任免{role}等同志职务的通知
        """);

    public static readonly Pool Addressees = Pool.Lines("""
        各县（市、区）人民政府，市政府各部门、有关单位：
        各镇（街道），{body2}，各有关单位：
        各区县人民政府，市政府有关部门，有关单位：
        各科室、直属单位：
        各中小学、幼儿园：
        各{thing}企业：
        {body2}：
        各有关单位:
        全市各{people}：
        各县（区）{thing}主管部门、高新区管委会：
        """);

    public static readonly Pool Openings = Pool.Lines("""
        为{act}{thing}，{aim}，根据{province}有关规定，结合{county}实际，现就有关事项<通知|公告|通报>如下。
        为贯彻落实{province}关于{thing}的部署，{aim}，现提出以下意见：
        《{coin}{thing}{act}方案》已经{body}同意，现印发给你们，请结合实际认真组织实施。
        近期，{clause}，{clause}。为切实做好{thing}工作，现将有关要求通知如下：
        你单位关于{thing}的请示收悉。经研究，现批复如下：
        经{body}研究决定，自{monthday}起{act}{thing}，现通告如下：
        """);

    public static readonly Pool Parts = Pool.Words("总体要求 指导思想 基本原则 工作目标 主要任务 重点工作 保障措施 组织领导 实施步骤 时间安排 申报条件 评选范围 工作要求 职责分工 监督检查 资金管理 附则 参加人员 报名方式 其他事项 有关要求 存在问题 下一步工作");

    public static readonly Pool Ends = Pool.Lines("""
        特此通知。
        特此公告。
        以上意见，请认真贯彻执行。
        此复。
        本办法自印发之日起施行。
        请于{monthday}前将落实情况报{body}。
        专此函达，请予支持。
        联系人：{anyone}，联系电话：{phone}
        """);

    /// <summary>Titles of rules that a circular brings.</summary>
    public static readonly Pool Rules = Pool.Lines("""
        {coin}{thing}<管理办法|工作规则|实施细则|若干规定>
        {body}{thing}<工作制度|议事规则|考核办法>
        {county}{thing}{act}<工作方案|应急预案>（试行）
        {coin}{thing}{act}<标准|规程>
        """);

    public static readonly Pool Chapters = Pool.Words("总则 总　则 职责分工 申报与审批 监督管理 工作程序 经费保障 奖励与处罚 法律责任 附则 附　则 组织机构 会议制度 规划与建设");

    public static readonly Pool Provisions = Pool.Lines("""
        为{act}{thing}，{verb}{noun}，根据有关法律法规，结合本{city}市实际，制定本办法。
        本办法所称{thing}，是指{clause}。
        {body}负责{thing}{act}的<组织|指导|监督>，{body2}按照职责<配合|协助>。
        {thing}应当<坚持|遵循>{verb}{noun}、{verb}{noun}的原则。
        任何单位和个人不得<擅自|违规>{act}{thing}。
        {clause}的，由{body}责令限期改正；逾期不改的，处{n}元以上{n}元以下罚款。
        {role}<每年|每季度|每月>向{body}报告{thing}情况。
        {thing}实行{noun}制度，{clause}。
        本<办法|规则|细则>自{monthday}起施行，有效期{n}年。
        有下列情形之一的，{body}应当{verb}{noun}。
        """);

    public static readonly Pool Attachments = Pool.Lines("""
        附件：{coin}{thing}<任务分解表|名单|申报表>
        附件：1.{thing}<汇总表|登记表>|　　　2.{thing2}<名单|目录>
        附件|1.{thing}责任分工|2.{thing2}时间安排
        附：{thing}<联系表|清单>
        """);

    public static readonly Pool Ends2 = Pool.Lines("""
        （此件主动公开）
        (此件公开发布)
        （联系单位：{body}）
        抄送：{body2}，各有关单位。
        分送：各县区，市直各单位
        主题词：{thing} {thing2} 通知
        抄报：{province}{thing}领导小组办公室
        """);
}
