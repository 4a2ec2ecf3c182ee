namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Tables: title | header cells… | row cells… (one row form), cells split by ";". {t} a different word each row.</summary>
internal static class Tabular
{
    public static readonly Pool Tables = Pool.Lines("""
        {domain}<价格|行情>一览表|品名;规格;价格(元);涨跌|{t};{n}{unit};{d}.{d};{s}{pc}
        {coin}杯<足球|篮球>联赛积分榜|排名;球队;场次;积分|{i};{t}队;{d};{n}
        <昨日|今日|本周>{city}<主要|>{thing}<零售|批发>价格|品名;<人民路|中心|北关>市场;<新华|南门|{coin}>市场;涨跌|{t};{d}.{d};{d}.{d};<↑|↓|平|—>
        <今日菜价|一周物价动态|市场行情|节日价格监测>|<品种|名称>;均价;最高价;<涨幅|环比>|{t};{d}.{d}{d};{d}.{d};{s}{pc}
        {day}<停电|停水>安排|线路;时间;范围|{coin}线;8:00-1{d}:00;{village}
        {coin}<汽车站|客运站>班次|终点;发车;票价|{c};{d}:{d}0;{n}元
        {body}值班<电话|安排>|科室;值班人;电话|{t};{p};{phone}
        本周<开庭|讲座|演出>公告|时间;地点;内容|{monthday};{venue};{t}
        {county}{year}年<拟录用|入围>人员名单|序号;姓名;<单位|岗位>|{i};{p};{t}
        全省主要城市天气预报|城市;天气;气温;风力|{c};<晴|多云|小雨|阴>;{d}~{d}{d}℃;{d}级
        {n}日<空气质量|水质>排名|排名;城市;指数;等级|{i};{c};{n};<优|良|轻度>
        今日<外汇|汇率>牌价|币种;现汇买入价;现汇卖出价|<美元|欧元|日元|英镑|港币>;{n}.{d}{d};{n}.{d}{d}
        {coin}{thing}招聘岗位表|单位;岗位;人数;要求|{firm};{t};{d};<本科|大专>以上
        {county}{thing}完成情况表|乡镇;任务数;完成数;完成率|{town};{n};{n};{pc}
        {coin}公交{n}路时刻表|站名;首班;末班|{coin}{t}站;6:{d}0;21:{d}0
        {year}年{place}{thing}统计|指标;单位;本月;同比±|{t};{unit};{n}.{d};{s}{pc}
        {thing}获奖名单|奖项;姓名;单位|<一等奖|二等奖|三等奖>;{p};{town}学校
        {coin}大桥水位表|站名;水位;比昨日|{coin}{t};{n}.{d}{d};{s}0.{d}
        影讯|影院;影片;场次|{coin}影城;《{t}》;{d}{d}:30
        {venue}<专家坐诊|门诊安排>表|科室;医生;时间|{t};{p};周<一|二|三|四|五>上午
        """);

    /// <summary>Above the rows: what their figures are counted in.</summary>
    public static readonly Pool Units = Pool.Lines("""
        单位：元/<500克|公斤|斤|吨|升>
        （单位：<万元|亿元|人|亩|毫米>）
        单位：<万人次|吨|元|%>
        计量单位：<元|公斤>
        （{monthday}<采集|统计>）
        采价日期：{monthday}
        <规格|等级>：<统级|一级>　单位：元/<斤|公斤>
        """);

    /// <summary>One match a line.</summary>
    public static readonly Pool Scores = Pool.Lines("""
        {a} {d}:{d} {b}
        {a}队{d}比{d}胜{b}队
        {a} {d}－{d} {b}
        {a} {d}比{d} {b}（半场{d}比{d}）
        {d}月{d}日 {a} {d}:{d} {b}
        {a}　{d}∶{d}　{b}
        第{d}轮　{a}—{b}　19:30
        冠军：{a}队　亚军：{b}队
        男子{d}00米：{p}（{a}）{d}分{d}{d}秒
        女子跳远：{p}({b}) {d}.{d}{d}米
        """);
}
