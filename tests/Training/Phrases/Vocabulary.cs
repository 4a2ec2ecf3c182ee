namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Common words of the press, for clauses that any subject may have.</summary>
internal static class Vocabulary
{
    public static readonly Pool Verbs = Pool.Words("""
        推动 打造 建立 完善 落实 提升 优化 探索 加快 拓宽 带动 盘活 整合 牵住 抓住 守护 破解 补齐 延伸 嵌入 激活 汇聚 支撑 撬动 唤醒 点亮 织密 厘清 压实 凝聚 对接
        承接 引入 留住 看好 放下 接过 捧起 挑起 翻新 赶上 错过 追问 打量 琢磨 惦记 盼来 等到 守住 丢掉 拾起 记下 画出 算清 讲透 问明 摸清 管好 护好 种下 养大 卖出
        送去 领回 铺开 架起 修好 建成 换上 装上 摆脱 告别 迎来 走出 走进 跑出 闯出 蹚出 尝到 看见 听见 感受 体会 懂得 相信 期待 担心 抱怨 感谢 想起 写下 唱响 舞动
        """);

    public static readonly Pool Adverbs = Pool.Words("""
        不断 持续 逐步 稳步 有序 全面 深入 率先 主动 悄然 渐渐 终于 一直 早早 及时 认真 仔细 反复 当场 连夜 顺势 因此 始终 真正 有效 精准 积极 慢慢 依然 再次 首次 一同
        统一 自发 随即 立刻 随时 轮流 分头 分批 如期 提前 按时 暗暗 轻轻 稳稳 牢牢 大幅 明显 普遍 几乎 尤其 同步
        """);

    public static readonly Pool Adjectives = Pool.Words("""
        崭新 古老 宽敞 狭窄 完整 细致 扎实 鲜活 厚重 鲜明 清晰 稳定 顽强 普通 特殊 难得 紧张 热闹 安静 陌生 熟悉 优质 低效 闲置 高效 可靠 绿色 先进 传统 现代 本土 外来
        年轻 年迈 朴素 坚韧 平凡 沉甸甸 红彤彤 金灿灿 实实在在 风风火火 密密麻麻 家家户户 多元 分散 零星 集中 长远 眼前 成熟 初步 突出 隐蔽 微小
        """);

    public static readonly Pool Nouns = Pool.Words("""
        机制 平台 短板 动能 优势 潜力 思路 路径 模式 链条 瓶颈 窗口 清单 台账 底色 成色 信心 合力 格局 氛围 标准 流程 资源 要素 空间 场景 品牌 口碑 渠道 市场 成本 效益
        责任 风险 隐患 规矩 习惯 记忆 乡愁 故事 身影 脚步 汗水 掌声 目光 声音 笑容 日子 门槛 台阶 钥匙 答卷 桥梁 纽带 窗外 山路 灯光 清晨 午后 雨季 冬天 老街 院坝
        课堂 工位 订单 账本 手机 屏幕 地图 图纸 工具 队伍 班组 伙伴 邻居 孩子 父亲 母亲 师傅 徒弟 家乡 远方 世界 时代 脉搏 温度 速度 力度 深度 广度
        """);

    /// <summary>Four characters that open many a headline.</summary>
    public static readonly Pool Fours = Pool.Words("""
        春意渐浓 秋实累累 喜获丰收 真抓真干 以学促行 向新求变 向海图强 逐绿前行 乘势而上 蓄势待发 抢抓机遇 迎难而上 久久为功 一线攻坚 精耕细作 双向奔赴 守正创新 凝心铸魂
        履职为民 建言献策 创新驱动 协同发力 多点开花 提质增效 稳中有进 稳中向好 科技赋能 文化铸魂 兴业富民 扬帆远航 破浪前行 攻坚克难 惠民暖心 便民利民 夯实根基 厚植沃土
        踏雪寻梅 月圆人和 绿水长流 山乡巨变 古韵新声 百花争艳 其乐融融 薪火相传 笃行不怠 勇立潮头 未雨绸缪 众志成城 全力以赴 有条不紊 落地生根 开花结果 加速奔跑 拔节生长
        """);

    public static readonly Pool Connectives = Pool.Words("""
        同时 随后 其实 当然 毕竟 不过 然而 因此 为此 另外 此外 事实上 一方面 另一方面 换句话说 更重要的是 在此基础上 以此为契机 值得一提的是 相比之下 久而久之 说到底
        没想到 好在 原来 眼看 转眼间 后来 如今 当时 那时候 平日里 每到周末 逢年过节 一大早 入冬后 雨停后 这一次 多年来 近几年 去年底 今年初 几天后 从那以后
        """);

    public static readonly Pool Clauses = Pool.Lines("""
        {anyone}{adv}{verb}{adj}的{thing}
        {body}{adv}{verb}{thing}{noun}
        {thing}{adv}{verb}{noun}
        {verb}{thing}、{verb}{noun}
        把{thing}{verb}在{noun}里
        {adj}的{thing3}让{people}{verb}{noun}
        {thing}与{noun}{adv}{verb}
        {role}{adv}{verb}{coin}{thing3}
        {thing}的{noun}{adv}{verb}了
        {verb}{n}{unit}{adj}{thing}
        以{thing}{verb}{noun}
        {firm}{verb}{thing3}{noun}
        {village}的{noun}{adv}{verb}{thing}
        {noun}{adv}{verb}，{noun}{adv}{verb}
        既{verb}{thing}，又{verb}{noun}
        {coin}的{noun}{verb}{adj}{noun}
        {anyone}和{role}{adv}{verb}{thing3}
        从{noun}到{noun}，{thing}{adv}{verb}
        没有{thing}，{noun}就{adv}{verb}不了{noun}
        {verb}的{noun}{adv}多了
        {county}{adv}{verb}{thing}{noun}
        {thing3}、{thing}和{noun}{adv}{verb}
        {act}{thing}，{act2}{noun}
        在{venue}{verb}{adj}的{noun}
        {people}{adv}{verb}{thing}
        """);

    /// <summary>Sentences of clauses; half of running text is made of them, so that frames come back as seldom as in real papers.</summary>
    public static readonly Pool Frames = Pool.Lines("""
        {clause}，{clause}。
        {clause}，{clause}，{clause}。
        {conn}，{clause}，{clause}。
        {conn}，{clause}。
        {clause}；{clause}。
        {clause}。
        “{clause}，{clause}。”{role}{anyone}<说|感慨|告诉记者>。
        “{clause}！”{anyone}<说|笑道|叹了口气>。
        {anyone}<介绍|认为|坦言|回忆>，{clause}，{clause}。
        {body}<介绍|表示|通报>，{clause}，{clause}，{clause}。
        <为了|通过|围绕|依托>{noun}，{clause}，{clause}。
        {clause}，<因为|只是|于是|而且|从而>{clause}。
        {clause}？{clause}。
        {clause}……{clause}，{clause}。
        <一是|首先是>{clause}；<二是|其次是>{clause}；<三是|再次是>{clause}。
        {n}{unit}{thing}、{n}{unit}{thing3}，{clause}。
        <如果|只要|即使>{clause}，{clause}。
        {conn}，{anyone}{adv}{verb}{noun}，“{clause}。”
        {clause}——{clause}，{clause}。
        {day}，{clause}，{clause}。
        """);
}
