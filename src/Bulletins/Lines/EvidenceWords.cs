namespace ProvincialNewsPortal.Bulletins.Lines;

/// <summary>Groups of words that speak for a role, or against it. Bits of a mask; at most 64.</summary>
internal enum WordGroup
{
    Reporter, Correspondent, Photo, Lead, Wire, Desk, Source, Posted, Reading, Share, Navigation, Related, Rights, Imprint,
    Weather, Slogan, Jump, Notice, Official, SmallAd, Advert, Rubric, Teaser, Note, Authority, Salutation, Closing, Question, Table, Opener, Speech,
    WorkCredit, Page, Weekday, Author, Attachment, Picture, Meeting, Number, Scan, More, Mood, Contact,
}

/// <summary>The words of each group: gathered by hand from the usage of papers, sites, circulars and account posts.</summary>
internal static class EvidenceWords
{
    /// <summary>Words by group, blank-separated.</summary>
    public static readonly (WordGroup Group, string Words)[] Groups =
    [
        (WordGroup.Reporter, "记者 記者"),
        (WordGroup.Correspondent, "通讯员 特约记者 实习生 见习记者 特派记者 实习记者 首席记者 全媒体记者 融媒体记者 融媒记者 通訊員 特派员 特约通讯员"),
        (WordGroup.Photo, "摄影报道 摄影 摄 供图 文/图 图/文 资料图 攝 图片由 图文 图/ 文/ 影像"),
        (WordGroup.Lead, "本报讯 本刊讯 本网讯 本报 本刊 本网 本台 讯 本報訊"),
        (WordGroup.Wire, "日电 新华社 中新社 中新网 新华网 人民网 央视 日電 日讯 电 新華社 央广"),
        (WordGroup.Desk, "责任编辑 责编 编辑 校对 审核 审校 主编 值班 美编 版式 排版 监制 初审 复审 终审 统筹 策划 编审 组版 检校 校检 编委 签发 制图 視覺 責編 審核"),
        (WordGroup.Source, "来源 稿源 转自 信息来源 发布机构 发布单位 文章来源 來源 发文机关 作者:"),
        (WordGroup.Posted, "发布时间 发布日期 时间: 日期: 发表于 更新时间 发表时间 成文日期 发布于"),
        (WordGroup.Reading, "字体 字号 打印 浏览次数 阅读次数 点击次数 访问量 浏览量 阅读量 点击数 阅读: 浏览: 点击: 人气 次 大 中 小"),
        (WordGroup.Share, "分享 朋友圈 微信 微博 客户端 关注 公众号 点赞 在看 收藏 转发 蓝字 留言 评论 订阅 星标 APP 下载 QQ"),
        (WordGroup.Navigation, "首页 返回 上一篇 下一篇 频道 正文 当前位置 网站地图 您的位置 所在位置 目录 上一版 下一版 导航 搜索 登录 注册 顶部 关闭窗口 关闭 主页 版面 前一篇 后一篇 無障礙 无障碍 菜单 栏目"),
        (WordGroup.Related, "相关阅读 相关新闻 推荐阅读 相关链接 热门 延伸阅读 往期 猜你喜欢 推荐 阅读全文 查看全文 加载更多 阅读原文 热点 排行 相关文章 相关文件 相关解读 上期回顾 精彩"),
        (WordGroup.Rights, "版权 ICP 备案 许可证 主办 承办 协办 主管 举报 联系我们 网站标识码 公网安备 Copyright 免责声明 备 未经授权 转载 所有 法律顾问 技术支持"),
        (WordGroup.Imprint, "国内统一 刊号 邮发代号 总第 CN 零售 每份 出版 印刷 社址 邮编 邮政编码 发行 定价 新闻热线 广告热线 总编 社长 月价 年价 投稿 邮箱 今日 版"),
        (WordGroup.Weather, "天气 气温 多云 晴 阴 小雨 预报 风力 ℃ 空气质量"),
        (WordGroup.Slogan, "奋力 谱写 新篇章 牢记 嘱托 砥砺 学习贯彻 主题教育 建设 推动 坚定 团结 争做 弘扬 文明 平安 安全 节约 珍惜 防火"),
        (WordGroup.Jump, "下转 紧接 上接 转第 接第 转0 接0 緊接 下轉 续版"),
        (WordGroup.Notice, "公告 启事 通告 公示 声明 更正 致歉 征集 招标 招聘 拍卖 讣告 啟事 来信 读者 征稿 预告 提示 须知"),
        (WordGroup.Official, "通知 意见 批复 决定 方案 办法 规定 通报 函 令 条例 细则 报告 纪要 批覆"),
        (WordGroup.SmallAd, "遗失 作废 注销 招租 出售 转让 特此声明 登报 清算 债权 遺失 不慎 正本 副本"),
        (WordGroup.Advert, "热线 咨询 优惠 贷款 特价 诚聘 加盟 折 促销 抢购 免费 盛大 开业 专卖 广告 酒店 楼盘 火爆 惠 欢迎 垂询 订购"),
        (WordGroup.Rubric, "图片新闻 短讯 简讯 简明新闻 要闻 时评 评论 快讯 一句话 聚焦 视点 专题 链接 点评 特写 短评 言论 综合 人物 声音 现场 故事 镜头 专栏 连线 观察 速览 简报 动态 速递 圆桌 两会 一线 民生 集萃"),
        (WordGroup.Teaser, "导读 详见 今日看点 >> 更多内容 看点 本期 導讀 见第 请看"),
        (WordGroup.Note, "编者按 编者 综合 手记 新闻链接 名词解释 注: 备注 编后 按语 背景 来论 据 整理 小贴士"),
        (WordGroup.Authority, "人民政府 办公室 办公厅 委员会 局 厅 文件 管理局 委办 领导小组 办公 政府"),
        (WordGroup.Salutation, "各市 各县 各区 各乡 各镇 各有关 各部门 各单位 单位: 机构: 直属 广大 市民 同志们 先生 编辑同志 尊敬的 各位"),
        (WordGroup.Closing, "特此 此复 抄送 印发 此件 主题词 公开发布 此致 敬礼 主动公开 依申请公开 以上 执行"),
        (WordGroup.Question, "问: 答: 记者: Q: A: 主持人 问题 请问 嘉宾 网友 Q1 怎么 如何 为何"),
        (WordGroup.Table, "序号 单位 合计 名称 备注 项目 类别 数量 比例 总计 排名 类型 地点 时间 金额"),
        (WordGroup.Opener, "近日 日前 昨日 今年 记者从 据悉 据了解 同时 此外 目前 去年 连日来 当天 当日 随后 据介绍 近年来 为了 与此同时 眼下 截至 会议 活动 接下来 下一步 其中 这 在 走进 初 清晨 上午 下午"),
        (WordGroup.Speech, "表示 说 介绍 指出 强调 认为 告诉 要求 提出"),
        (WordGroup.WorkCredit, "文: 图: 摄影: 撰文 文字 图片 视频 海报 制作 设计 剪辑 配音 文丨 图丨 文| 图|"),
        (WordGroup.Page, "版 版面 第一版 头版 A0 B0 第 期"),
        (WordGroup.Weekday, "星期 周一 周二 周三 周四 周五 农历 農曆 初一 廿 甲 乙 年 月 日"),
        (WordGroup.Author, "作者系 作者单位 作者为 单位系 作者 执笔 (作者"),
        (WordGroup.Attachment, "附件 附: 附表 联系人 联系电话"),
        (WordGroup.Picture, "图为 图① 图一 上图 下图 左图 右图 图片 图1 图2 图: (左 (右 (中 ▲ ↑ △"),
        (WordGroup.Meeting, "会议指出 会议强调 会议要求 强调 主持召开 举行 召开 出席"),
        (WordGroup.Number, "第一 第二 第三 首先 其次 最后 一是 二是 三是 四是 五是"),
        (WordGroup.Scan, "扫一扫 扫码 二维码 长按 识别 点击 戳 按住 右上角"),
        (WordGroup.More, "更多 查看 详情 详细 展开 收起 全文 加载"),
        (WordGroup.Mood, "心情 开心 难过 感动 愤怒 飘过 表情 支持 反对 投票"),
        (WordGroup.Contact, "电话 地址 传真 联系 邮箱 网址 www http .com .cn @ 微信号 号楼"),
    ];
}
