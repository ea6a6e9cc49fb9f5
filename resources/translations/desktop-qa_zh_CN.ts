<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Desktop QA</source>
        <translation>关于 Desktop QA</translation>
    </message>
    <message>
        <source>Ask a document in plain words, see the answers where they stand. All of it happens on this computer.</source>
        <translation>用日常语言向文档提问，在原文位置查看答案。一切都在这台计算机上完成。</translation>
    </message>
    <message>
        <source>Version {version} · Free software, AGPL-3.0-or-later</source>
        <translation>版本 {version} · 自由软件，AGPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Diagnostics, without any text of your documents:</source>
        <translation>诊断信息，不含文档的任何文字(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Copy for a report</source>
        <translation>复制以便报告(&amp;C)</translation>
    </message>
    <message>
        <source>Show the &amp;log file</source>
        <translation>显示日志文件(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>打开网址(&amp;A)…</translation>
    </message>
    <message>
        <source>Open pasted te&amp;xt</source>
        <translation>打开粘贴的文本(&amp;X)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>新建标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>恢复关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>保存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Document propert&amp;ies</source>
        <translation>文档属性(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>写笔记(&amp;T)</translation>
    </message>
    <message>
        <source>List of n&amp;otes</source>
        <translation>笔记列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find in document</source>
        <translation>在文档中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>适合页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>旋转(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger reading text</source>
        <translation>增大正文字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller reading text</source>
        <translation>减小正文字号(&amp;S)</translation>
    </message>
    <message>
        <source>Next page &amp;colours</source>
        <translation>切换页面配色(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;de bar</source>
        <translation>侧边栏(&amp;D)</translation>
    </message>
    <message>
        <source>As&amp;k panel</source>
        <translation>提问面板(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Main m&amp;enu</source>
        <translation>主菜单(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>转到指定页(&amp;G)</translation>
    </message>
    <message>
        <source>First &amp;page</source>
        <translation>第一页(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Last page</source>
        <translation>最后一页(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;document</source>
        <translation>焦点移到文档(&amp;D)</translation>
    </message>
    <message>
        <source>Ask a &amp;question</source>
        <translation>提出问题(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next answer</source>
        <translation>下一个答案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous answer</source>
        <translation>上一个答案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy answer with citation</source>
        <translation>复制答案及出处(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep answer as highlight</source>
        <translation>将答案保留为高亮(&amp;K)</translation>
    </message>
    <message>
        <source>Note&amp;book…</source>
        <translation>笔记本(&amp;B)…</translation>
    </message>
    <message>
        <source>Save &amp;highlights in a copy…</source>
        <translation>将高亮保存到副本(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Export answers…</source>
        <translation>导出答案(&amp;E)…</translation>
    </message>
    <message>
        <source>Ask the whole &amp;document</source>
        <translation>对整篇文档提问(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the current p&amp;age</source>
        <translation>对当前页提问(&amp;A)</translation>
    </message>
    <message>
        <source>Ask the se&amp;lection</source>
        <translation>对所选内容提问(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the current chapte&amp;r</source>
        <translation>对当前章节提问(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About and diagnostics</source>
        <translation>关于和诊断(&amp;A)</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Scroll a screen</source>
        <translation>滚动一屏</translation>
    </message>
    <message>
        <source>Start and end of the document</source>
        <translation>文档开头和结尾</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>Read e&amp;verything</source>
        <translation>全部阅读(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Debug information</source>
        <translation>调试信息(&amp;D)</translation>
    </message>
    <message>
        <source>Close or stop, the innermost first</source>
        <translation>关闭或停止，先里后外</translation>
    </message>
    <message>
        <source>Reco&amp;gnise text in pictures…</source>
        <translation>识别图片中的文字(&amp;G)…</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>资料库(&amp;B)</translation>
    </message>
    <message>
        <source>Ask all &amp;open documents</source>
        <translation>向所有打开的文档提问(&amp;O)</translation>
    </message>
    <message>
        <source>Find by &amp;meaning</source>
        <translation>按含义查找(&amp;M)</translation>
    </message>
    <message>
        <source>Save a searc&amp;hable copy…</source>
        <translation>保存可搜索副本(&amp;B)…</translation>
    </message>
    <message>
        <source>Find similar passa&amp;ges</source>
        <translation>查找相似段落(&amp;G)</translation>
    </message>
    <message>
        <source>Rotate lef&amp;t</source>
        <translation>向左旋转(&amp;T)</translation>
    </message>
    <message>
        <source>Two pa&amp;ges</source>
        <translation>双页(&amp;G)</translation>
    </message>
    <message>
        <source>Si&amp;ngle page</source>
        <translation>单页(&amp;N)</translation>
    </message>
    <message>
        <source>Present page &amp;by page</source>
        <translation>逐页放映(&amp;B)</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>&amp;Address of a page or a document:</source>
        <translation>网页或文档的网址(&amp;A)：</translation>
    </message>
    <message>
        <source>Only this page is loaded: no scripts, no pictures or fonts from elsewhere.</source>
        <translation>只加载此页面：不加载脚本，也不加载来自别处的图片或字体。</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>{page} · below the threshold</source>
        <translation>{page} · 低于阈值</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also: {others}</source>
        <translation>其他形式：{others}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>confidence</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>AnswerModel</name>
    <message>
        <source>{rank}: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{rank}：{text}，第 {page} 页，置信度百分之 {confidence}</translation>
    </message>
    <message>
        <source>{answer}, below the threshold</source>
        <translation>{answer}，低于阈值</translation>
    </message>
    <message>
        <source>Confidence {confidence} %, score {score}</source>
        <translation>置信度 {confidence}%，得分 {score}</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between alternatives</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Also found as: {others}</source>
        <translation>同一处的其他形式：{others}</translation>
    </message>
    <message>
        <source>{rank}: {text}, {place}</source>
        <translation>{rank}：{text}，{place}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Some settings could not be read; the file was kept as {name}.</source>
        <translation>部分设置无法读取；原文件已保留为 {name}。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is safe; the log has the details.</source>
        <translation>程序出现问题。已打开的内容不受影响；详情见日志。</translation>
    </message>
</context>
<context>
    <name>AskHint</name>
    <message>
        <source>Type a question in plain words and press Enter. The answers are marked where they stand in the text.</source>
        <translation>用日常语言输入问题并按 Enter 键。答案会在原文位置标出。</translation>
    </message>
</context>
<context>
    <name>AskOptionsRow</name>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整篇文档</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>This chapter</source>
        <translation>本章</translation>
    </message>
    <message>
        <source>Where to look for answers</source>
        <translation>在何处查找答案</translation>
    </message>
    <message>
        <source>Number of answers, threshold and effort</source>
        <translation>答案数量、阈值和查找深度</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Candidates below this confidence are shown in grey</source>
        <translation>低于此置信度的候选答案以灰色显示</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>快速：最可能的段落</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>彻底：全部内容</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>答案数量(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>查找深度(&amp;D)</translation>
    </message>
    <message>
        <source>All open documents</source>
        <translation>所有打开的文档</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask this document</source>
        <translation>向此文档提问</translation>
    </message>
    <message>
        <source>Who, when, where, how many …?</source>
        <translation>谁、何时、何地、多少……？</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Type a question in plain words and press Enter. Escape stops the reading.</source>
        <translation>用日常语言输入问题并按 Enter 键。按 Esc 键停止读取。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>停止读取 (Esc)</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>提问 (Enter)</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>曾经提过的问题</translation>
    </message>
    <message>
        <source>Questions to try</source>
        <translation>可以试试的问题</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Reading {done} of {total}. Esc stops.</source>
        <translation>正在读取 {done} / {total}。按 Esc 键停止。</translation>
    </message>
    <message>
        <source>Answers: {count} · {seconds} s</source>
        <translation>答案：{count} 个 · {seconds} 秒</translation>
    </message>
    <message>
        <source>Answers: {count}. Best: {text}, page {page}, confidence {confidence} percent</source>
        <translation>{count} 个答案。最佳：{text}，第 {page} 页，置信度百分之 {confidence}</translation>
    </message>
    <message>
        <source>No answer · {seconds} s</source>
        <translation>没有答案 · {seconds} 秒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>These are the best answers so far.</source>
        <translation>这些是目前为止最好的答案。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>正在等待文档的文字…</translation>
    </message>
</context>
<context>
    <name>AskState</name>
    <message>
        <source>&amp;Read everything</source>
        <translation>全部阅读(&amp;R)</translation>
    </message>
    <message>
        <source>Read what was left out, from where the reading stopped (Enter once more)</source>
        <translation>从停止处继续阅读未读的部分（再按一次 Enter）</translation>
    </message>
</context>
<context>
    <name>AskWording</name>
    <message>
        <source>The likeliest {read} of {all} passages of the document were read.</source>
        <translation>已阅读文档 {all} 个段落中最可能的 {read} 个。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this page were read.</source>
        <translation>已阅读本页 {all} 个段落中最可能的 {read} 个。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the selection were read.</source>
        <translation>已阅读所选内容 {all} 个段落中最可能的 {read} 个。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of this chapter were read.</source>
        <translation>已阅读本章 {all} 个段落中最可能的 {read} 个。</translation>
    </message>
    <message>
        <source>The document does not seem to answer this.</source>
        <translation>文档似乎没有回答这个问题。</translation>
    </message>
    <message>
        <source>This page does not seem to answer this.</source>
        <translation>本页似乎没有回答这个问题。</translation>
    </message>
    <message>
        <source>The selection does not seem to answer this.</source>
        <translation>所选内容似乎没有回答这个问题。</translation>
    </message>
    <message>
        <source>This chapter does not seem to answer this.</source>
        <translation>本章似乎没有回答这个问题。</translation>
    </message>
    <message>
        <source>No answer yet. {covered}</source>
        <translation>尚无答案。{covered}</translation>
    </message>
    <message>
        <source>The closest passages are shown in grey.</source>
        <translation>最接近的段落以灰色显示。</translation>
    </message>
    <message>
        <source>Ask in other words.</source>
        <translation>请换一种说法提问。</translation>
    </message>
    <message>
        <source>Ask in other words, or of the whole document.</source>
        <translation>请换一种说法提问，或向整个文档提问。</translation>
    </message>
    <message>
        <source>Property of the document</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>Property of the document · page {page}</source>
        <translation>文档属性 · 第 {page} 页</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the open documents were read.</source>
        <translation>已读取打开的文档的 {all} 个段落中最可能的 {read} 个。</translation>
    </message>
    <message>
        <source>The likeliest {read} of {all} passages of the library were read.</source>
        <translation>已读取资料库的 {all} 个段落中最可能的 {read} 个。</translation>
    </message>
    <message>
        <source>The open documents do not seem to answer this.</source>
        <translation>打开的文档似乎没有回答此问题。</translation>
    </message>
    <message>
        <source>The library does not seem to answer this.</source>
        <translation>资料库似乎没有回答此问题。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>文档 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{name} is the document that is open. Choose another name for the copy.</source>
        <translation>{name} 是当前打开的文档。请为副本另取名称。</translation>
    </message>
    <message>
        <source>making the annotated copy</source>
        <translation>制作带批注的副本</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Choose another folder or make room.</source>
        <translation>无法保存 {name}：{reason}。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>{name} holds no text of its own: it may be made by a script. Save it as PDF with a browser, or copy its text and paste it here.</source>
        <translation>{name} 本身不含文字，可能由脚本生成。请用浏览器将其保存为 PDF，或复制其文字并粘贴到此处。</translation>
    </message>
    <message>
        <source>The part of the program that reads documents cannot be started: {reason}</source>
        <translation>无法启动读取文档的进程：{reason}</translation>
    </message>
    <message>
        <source>{name}: page {number} is too large to draw at this size. Zoom out.</source>
        <translation>{name}：第 {number} 页太大，无法以此大小绘制。请缩小显示。</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>closing it</source>
        <translation>关闭文档</translation>
    </message>
    <message>
        <source>laying it out</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>drawing page {number}</source>
        <translation>绘制第 {number} 页</translation>
    </message>
    <message>
        <source>reading the links of page {number}</source>
        <translation>读取第 {number} 页的链接</translation>
    </message>
    <message>
        <source>reading the text of page {number}</source>
        <translation>读取第 {number} 页的文字</translation>
    </message>
    <message>
        <source>reading its text</source>
        <translation>读取文字</translation>
    </message>
    <message>
        <source>adding the text of page {number}</source>
        <translation>添加第 {number} 页的文字</translation>
    </message>
    <message>
        <source>looking at its pages</source>
        <translation>查看页面</translation>
    </message>
    <message>
        <source>saving {file}</source>
        <translation>保存 {file}</translation>
    </message>
    <message>
        <source>The document is no longer open. Open it again.</source>
        <translation>文档已不再打开。请重新打开。</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>{name}: {doing} needs more memory than a document may take.</source>
        <translation>{name}：{doing}所需内存超出了文档允许的用量。</translation>
    </message>
    <message>
        <source>it needs more memory than a document may take</source>
        <translation>所需内存超出了文档允许的用量</translation>
    </message>
    <message>
        <source>{name}: {doing} failed ({reason}).</source>
        <translation>{name}：{doing}失败 ({reason})。</translation>
    </message>
    <message>
        <source>It may be damaged: get it again.</source>
        <translation>文件可能已损坏，请重新获取。</translation>
    </message>
    <message>
        <source>{name} has {size} MB; web pages are read up to {most} MB. Save it as PDF with a browser and open that.</source>
        <translation>{name} 有 {size} MB；网页最多读取 {most} MB。请用浏览器将其保存为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>{name} holds nothing but white space.</source>
        <translation>{name} 只包含空白。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.</source>
        <translation>只显示 {size} MB 中的前 {shown} MB。要阅读其余部分，请拆分文件。</translation>
    </message>
    <message>
        <source>{name} is a web archive without a page in it. Save the page again.</source>
        <translation>{name} 是不含页面的网页存档。请重新保存网页。</translation>
    </message>
    <message>
        <source>{name} has no pages. It may be damaged: get it again.</source>
        <translation>{name} 没有页面。文件可能已损坏，请重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened as {kind}. Get the file again.</source>
        <translation>{name} 已损坏，无法作为 {kind} 打开。请重新获取文件。</translation>
    </message>
    <message>
        <source>{name} is encrypted: give its password.</source>
        <translation>{name} 已加密，请提供密码。</translation>
    </message>
    <message>
        <source>{name}: the password is wrong.</source>
        <translation>{name}：密码错误。</translation>
    </message>
    <message>
        <source>laying out</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>reading its pages</source>
        <translation>读取页面</translation>
    </message>
    <message>
        <source>{name} has no page {number}.</source>
        <translation>{name} 没有第 {number} 页。</translation>
    </message>
    <message>
        <source>The program is closing; the document was not read.</source>
        <translation>程序正在关闭，文档未读取。</translation>
    </message>
    <message>
        <source>The process that reads documents had ended and was started again.</source>
        <translation>读取文档的进程已终止，并已重新启动。</translation>
    </message>
    <message>
        <source>{name}: {doing} ended the reading process. The file may be damaged; other documents are not affected.</source>
        <translation>{name}：{doing}使读取进程终止。文件可能已损坏；其他文档不受影响。</translation>
    </message>
    <message>
        <source>The document needs more memory than it may take.</source>
        <translation>文档所需内存超出了允许的用量。</translation>
    </message>
    <message>
        <source>The document cannot be read ({reason}).</source>
        <translation>无法读取文档 ({reason})。</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>{what} is an address: it has to be fetched before it can be opened.</source>
        <translation>{what} 是网址，须先加载才能打开。</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the documents in it.</source>
        <translation>{name} 是文件夹。请打开其中的文档。</translation>
    </message>
    <message>
        <source>{path} does not exist. Was it moved or renamed?</source>
        <translation>{path} 不存在。是否已移动或重命名？</translation>
    </message>
    <message>
        <source>{name} may not be read: you lack the permission.</source>
        <translation>无法读取 {name}：您没有权限。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is an old office document. Save it as PDF and open that.</source>
        <translation>{name} 是旧式办公文档。请保存为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive. Get the file again.</source>
        <translation>{name} 是损坏的压缩包。请重新获取文件。</translation>
    </message>
    <message>
        <source>{name} is {what}. Save it as PDF and open that.</source>
        <translation>{name} 是{what}。请保存为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>{name} is an archive without a document in it. Unpack it and open what is inside.</source>
        <translation>{name} 是不含文档的压缩包。请解压后打开其中的内容。</translation>
    </message>
    <message>
        <source>{name} is named like a PDF file but is none, or is damaged. Get it again.</source>
        <translation>{name} 的名称像 PDF 文件，但不是 PDF 或已损坏。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is no document that can be read. Readable are PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, Markdown and plain text.</source>
        <translation>{name} 不是可读取的文档。可读取 PDF、EPUB、XPS、FB2、MOBI、CBZ、HTML、MHTML、Markdown 和纯文本。</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and open the saved file.</source>
        <translation>请在浏览器中打开该网页并保存，然后打开保存的文件。</translation>
    </message>
    <message>
        <source>{address} cannot be opened: only addresses that begin with http or https are.</source>
        <translation>无法打开 {address}：只能打开以 http 或 https 开头的网址。</translation>
    </message>
    <message>
        <source>{address} is not an address. Type it as in a browser, such as https://example.org/page.</source>
        <translation>{address} 不是网址。请像在浏览器中那样输入，例如 https://example.org/page。</translation>
    </message>
    <message>
        <source>The address holds a user name. {advice}</source>
        <translation>网址中含有用户名。{advice}</translation>
    </message>
    <message>
        <source>{address} is not an address. Check it for typing errors.</source>
        <translation>{address} 不是网址。请检查是否有输入错误。</translation>
    </message>
    <message>
        <source>The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}</source>
        <translation>网页转到了不安全的网址 ({scheme}:)。{advice}</translation>
    </message>
    <message>
        <source>The page sends its reader on to a {scheme}: address, which is not followed.</source>
        <translation>网页转到了 {scheme}: 网址，不予跟随。</translation>
    </message>
    <message>
        <source>{host} answers too slowly. Try again later, or save the page in a browser.</source>
        <translation>{host} 响应太慢。请稍后重试，或在浏览器中保存网页。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off. Try again.</source>
        <translation>与 {host} 的连接中断。请重试。</translation>
    </message>
    <message>
        <source>{host} sent an empty page. {advice}</source>
        <translation>{host} 发来了空网页。{advice}</translation>
    </message>
    <message>
        <source>The page is packed in a way that is not understood ({kind}). {advice}</source>
        <translation>网页的压缩方式无法识别 ({kind})。{advice}</translation>
    </message>
    <message>
        <source>What the server sent is damaged. Try again.</source>
        <translation>服务器发来的内容已损坏。请重试。</translation>
    </message>
    <message>
        <source>What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.</source>
        <translation>{host} 发送的内容超过 {size} MB。请在浏览器中保存，然后打开保存的文件。</translation>
    </message>
    <message>
        <source>{host} has no such page ({code}). Check the address.</source>
        <translation>{host} 没有该网页 ({code})。请检查网址。</translation>
    </message>
    <message>
        <source>{host} does not give this page to everyone ({code}). {advice}</source>
        <translation>{host} 不向所有人提供此网页 ({code})。{advice}</translation>
    </message>
    <message>
        <source>{host} asks to wait before asking again ({code}). Try again later.</source>
        <translation>{host} 要求稍候再请求 ({code})。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} sends its reader in circles ({code}). {advice}</source>
        <translation>{host} 不断循环跳转 ({code})。{advice}</translation>
    </message>
    <message>
        <source>{host} has a fault of its own ({code}). Try again later.</source>
        <translation>{host} 自身出现故障 ({code})。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} refused the page ({code}). {advice}</source>
        <translation>{host} 拒绝提供该网页 ({code})。{advice}</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} (certificate). Nothing was loaded.</source>
        <translation>{host} 无法证明自己就是 {host}（证书）。未加载任何内容。</translation>
    </message>
    <message>
        <source>{host} does not answer. Try again later.</source>
        <translation>{host} 没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the address and the connection.</source>
        <translation>无法连接 {host}。请检查网址和网络连接。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库为只读</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>No answer above the threshold. The best candidates:</source>
        <translation>没有高于阈值的答案。最佳候选：</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>没有答案。</translation>
    </message>
    <message>
        <source>page {page}, confidence {percent}%</source>
        <translation>第 {page} 页，置信度 {percent}%</translation>
    </message>
    <message>
        <source>“{answer}” ({title}, p. {page})</source>
        <translation>“{answer}”（{title}，第 {page} 页）</translation>
    </message>
    <message>
        <source>The history could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>无法保存历史记录 ({reason})。请腾出磁盘空间，或检查 {path} 的权限。</translation>
    </message>
    <message>
        <source>The history could not be read. It was kept as {name} and a new one was begun.</source>
        <translation>历史记录无法读取。原文件已保留为 {name}，并新建了历史记录。</translation>
    </message>
    <message>
        <source>The history cannot be written to {path} ({reason}); what you do now is forgotten when the program ends.</source>
        <translation>无法将历史记录写入 {path} ({reason})；您现在的操作在程序结束后将不会保留。</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a BERT.</source>
        <translation>这是 {kind} 模型，不是 BERT。</translation>
    </message>
    <message>
        <source>There is nothing in the library to read for this. Add a folder, or look in more of them.</source>
        <translation>资料库中没有可供回答此问题的内容。请添加文件夹，或在更多文件夹中查找。</translation>
    </message>
    <message>
        <source>The drive is not there.</source>
        <translation>驱动器未连接。</translation>
    </message>
    <message>
        <source>It is not there. If it is on a drive, plug that in; else remove it from the library.</source>
        <translation>未找到。如果它在驱动器上，请连接驱动器；否则请从资料库中移除。</translation>
    </message>
    <message>
        <source>It cannot be looked at: {reason}.</source>
        <translation>无法查看：{reason}。</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>文件在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>{name} is no file that can be read.</source>
        <translation>{name} 不是可读取的文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB, which is too much for the library.</source>
        <translation>{name} 超过 {size} MB，对资料库来说太大。</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or empty.</source>
        <translation>{name} 没有文本：其页面是图片或为空。</translation>
    </message>
    <message>
        <source>{name} has a text whose letters are not those that are seen.</source>
        <translation>{name} 的文本字符与所见的不一致。</translation>
    </message>
    <message>
        <source>The library’s store was damaged. It was kept as {name}; the folders are being read anew.</source>
        <translation>资料库的存储文件已损坏。它已保留为 {name}，正在重新读取文件夹。</translation>
    </message>
    <message>
        <source>The library cannot be kept in {path} ({reason}); what is read now is forgotten when the program ends.</source>
        <translation>资料库无法保存到 {path}（{reason}）；现在读取的内容将在程序结束时丢失。</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>无法写入资料库（{reason}）。请释放磁盘空间或检查 {path} 的权限。</translation>
    </message>
    <message>
        <source>Another Desktop QA is reading the library at the moment; it finds what is new, too.</source>
        <translation>另一个 Desktop QA 正在读取资料库；它也会找到新内容。</translation>
    </message>
    <message>
        <source>The library could not be written ({reason}).</source>
        <translation>无法写入资料库（{reason}）。</translation>
    </message>
    <message>
        <source>Only BERT models with absolute positions can be read.</source>
        <translation>只能读取使用绝对位置的 BERT 模型。</translation>
    </message>
    <message>
        <source>The activation {name} is none of {names}.</source>
        <translation>激活函数 {name} 不是 {names} 之一。</translation>
    </message>
    <message>
        <source>This is not a BERT configuration: {reason}.</source>
        <translation>这不是 BERT 配置：{reason}。</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}.</source>
        <translation>宽度 {width} 不能被 {heads} 个注意力头整除。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a model configuration: {reason}</source>
        <translation>无法将 {path} 作为模型配置读取：{reason}</translation>
    </message>
    <message>
        <source>{path} is not a model configuration.</source>
        <translation>{path} 不是模型配置。</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} 为 {value}</translation>
    </message>
    <message>
        <source>{heads} heads do not divide a width of {width}</source>
        <translation>宽度 {width} 不能被 {heads} 个注意力头整除</translation>
    </message>
    <message>
        <source>This is not a MobileBERT configuration: {reason}.</source>
        <translation>这不是 MobileBERT 配置：{reason}。</translation>
    </message>
    <message>
        <source>This is a {kind} model, not a MobileBERT.</source>
        <translation>这是 {kind} 模型，不是 MobileBERT。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{name} {value} is none of {names}</source>
        <translation>{name} 的 {value} 不是 {names} 之一</translation>
    </message>
    <message>
        <source>There is no configuration {name}; there are: {names}.</source>
        <translation>没有配置 {name}；现有：{names}。</translation>
    </message>
    <message>
        <source>The model in {folder} does not work: {reason}</source>
        <translation>{folder} 中的模型无法工作：{reason}</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is {dtype} of shape {shape}, not float32 of [1, {length}].</source>
        <translation>模型的 {name} 是形状为 {shape} 的 {dtype}，而不是 [1, {length}] 的 float32。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} holds numbers that are not finite.</source>
        <translation>模型的 {name} 含有非有限的数。</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {reason}.</source>
        <translation>{path} 未解压：{reason}。</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off ({reason}). Download it again.</source>
        <translation>{path} 已损坏或不完整 ({reason})。请重新下载。</translation>
    </message>
    <message>
        <source>{path} is not unpacked: {name} leads out of it.</source>
        <translation>{path} 未解压：{name} 指向其外部。</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} GB, which no MobileBERT needs; it is not unpacked.</source>
        <translation>{path} 解压后将达 {size} GB，任何 MobileBERT 都不需要这么大；未解压。</translation>
    </message>
    <message>
        <source>{path} is too large to be the index of a checkpoint.</source>
        <translation>{path} 太大，不可能是检查点的索引。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s index {path} cannot be read: {reason}.</source>
        <translation>无法读取检查点的索引 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path}: checkpoints of big-endian machines are not supported.</source>
        <translation>{path}：不支持大端序机器的检查点。</translation>
    </message>
    <message>
        <source>{path} is damaged or not a TensorFlow checkpoint&apos;s index ({reason}).</source>
        <translation>{path} 已损坏，或不是 TensorFlow 检查点的索引 ({reason})。</translation>
    </message>
    <message>
        <source>{path} is damaged: it has no header.</source>
        <translation>{path} 已损坏：没有文件头。</translation>
    </message>
    <message>
        <source>{name}: variable {variable} is stored in slices (a partitioned variable), which is not supported; save the checkpoint without a partitioner.</source>
        <translation>{name}：变量 {variable} 是分片存储的（分区变量），不受支持；请不分区保存检查点。</translation>
    </message>
    <message>
        <source>{name}: variable {variable} has a type that holds no weights.</source>
        <translation>{name}：变量 {variable} 的类型不含权重。</translation>
    </message>
    <message>
        <source>{name}: {variable} has not as many values as its shape {shape}.</source>
        <translation>{name}：{variable} 的值数与其形状 {shape} 不符。</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged.</source>
        <translation>{name}：{variable} 已损坏。</translation>
    </message>
    <message>
        <source>{name}: {variable} is damaged: it does not match its checksum.</source>
        <translation>{name}：{variable} 已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>{name}: the object graph is damaged ({reason}).</source>
        <translation>{name}：对象图已损坏 ({reason})。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s part {path} cannot be read: {reason}.</source>
        <translation>无法读取检查点的部分 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is cut off: {name} lies past its end. Download it again.</source>
        <translation>{path} 不完整：{name} 位于文件末尾之后。请重新下载。</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} does not match its checksum. Download it again.</source>
        <translation>{path} 已损坏：{name} 的校验和不符。请重新下载。</translation>
    </message>
    <message>
        <source>its footer is missing</source>
        <translation>缺少文件尾</translation>
    </message>
    <message>
        <source>a block runs past its end</source>
        <translation>有数据块超出文件末尾</translation>
    </message>
    <message>
        <source>a block does not match its checksum</source>
        <translation>有数据块的校验和不符</translation>
    </message>
    <message>
        <source>its blocks are compressed</source>
        <translation>数据块经过压缩</translation>
    </message>
    <message>
        <source>{name} holds {dtype} numbers, not weights.</source>
        <translation>{name} 含有 {dtype} 数值，不是权重。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等，另有 {count} 个</translation>
    </message>
    <message>
        <source>{source} is no MobileBERT as the {format_name} has it{guess}: unknown tensors {names}.</source>
        <translation>{source} 不是 {format_name} 形式的 MobileBERT{guess}：未知张量 {names}。</translation>
    </message>
    <message>
        <source> (it looks like {architecture})</source>
        <translation>（看起来是 {architecture}）</translation>
    </message>
    <message>
        <source>a Hugging Face model (config.json with model.safetensors or pytorch_model.bin), a TF1 or TF2 checkpoint, a SavedModel, a .tflite or an .onnx file</source>
        <translation>Hugging Face 模型（config.json 及 model.safetensors 或 pytorch_model.bin）、TF1 或 TF2 检查点、SavedModel、.tflite 或 .onnx 文件</translation>
    </message>
    <message>
        <source>There is no file or directory {path}.</source>
        <translation>没有文件或文件夹 {path}。</translation>
    </message>
    <message>
        <source>{path} holds several TFLite models: name one of {names}.</source>
        <translation>{path} 含有多个 TFLite 模型，请指定其中之一：{names}。</translation>
    </message>
    <message>
        <source>{path} holds no model that can be imported{seen}. Give {readable}.</source>
        <translation>{path} 中没有可导入的模型{seen}。请提供 {readable}。</translation>
    </message>
    <message>
        <source> (unknown kind of file)</source>
        <translation>（未知的文件类型）</translation>
    </message>
    <message>
        <source>, only Keras or Flax weights: download its safetensors or pytorch_model.bin as well</source>
        <translation>，只有 Keras 或 Flax 权重：请同时下载其 safetensors 或 pytorch_model.bin</translation>
    </message>
    <message>
        <source>, only {names}</source>
        <translation>，只有 {names}</translation>
    </message>
    <message>
        <source>: it is empty</source>
        <translation>：是空的</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>A document that is not remembered</source>
        <translation>未记录的文档</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>没有超过阈值的答案。</translation>
    </message>
    <message>
        <source>{path} is no file of questions in SQuAD&apos;s format: {reason}</source>
        <translation>{path} 不是 SQuAD 格式的问题文件：{reason}</translation>
    </message>
    <message>
        <source>This form can be shown by Adobe Reader only (XFA): its pages here are empty. Open it there, print it as PDF and open that.</source>
        <translation>此表单（XFA）只能由 Adobe Reader 显示，在此处其页面为空。请在 Adobe Reader 中打开，打印为 PDF，然后打开该 PDF。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>making the copy</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>{path} is no TFLite model.</source>
        <translation>{path} 不是 TFLite 模型。</translation>
    </message>
    <message>
        <source>{path} holds no graph.</source>
        <translation>{path} 不含计算图。</translation>
    </message>
    <message>
        <source>{path} keeps the constant {name} outside of the flatbuffer, which is not supported.</source>
        <translation>{path} 将常量 {name} 存放在 flatbuffer 之外，不受支持。</translation>
    </message>
    <message>
        <source>{path} cannot be read as the list of a model&apos;s parts: {reason}.</source>
        <translation>无法将 {path} 作为模型各部分的清单读取：{reason}。</translation>
    </message>
    <message>
        <source>{folder} lacks parts of the model: {names}. Download them as well.</source>
        <translation>{folder} 缺少模型的部分文件：{names}。请一并下载。</translation>
    </message>
    <message>
        <source>There is no config.json beside {file}: copy it there, or name one with --config.</source>
        <translation>{file} 旁没有 config.json：请复制到该处，或用 --config 指定。</translation>
    </message>
    <message>
        <source>{path} is a {kind} model. Only MobileBERT and BERT can be imported from weights; any other reader of the BERT family can be imported as an ONNX question-answering model.</source>
        <translation>{path} 是 {kind} 模型。只有 MobileBERT 和 BERT 能从权重导入；BERT 系列的其他阅读模型可作为 ONNX 问答模型导入。</translation>
    </message>
    <message>
        <source>{path} is a BERT without a question-answering head: it cannot answer. Fine-tune it first.</source>
        <translation>{path} 是没有问答部分的 BERT，无法回答问题。请先微调。</translation>
    </message>
    <message>
        <source>{path} holds only Keras or Flax weights. Download the model&apos;s safetensors or pytorch_model.bin as well.</source>
        <translation>{path} 只含 Keras 或 Flax 权重。请同时下载该模型的 safetensors 或 pytorch_model.bin。</translation>
    </message>
    <message>
        <source>{path} holds no model.safetensors or pytorch_model.bin.</source>
        <translation>{path} 不含 model.safetensors 或 pytorch_model.bin。</translation>
    </message>
    <message>
        <source>{folder} holds several ONNX models: name one of {names}.</source>
        <translation>{folder} 含有多个 ONNX 模型，请指定其中之一：{names}。</translation>
    </message>
    <message>
        <source>Importing an ONNX model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>导入 ONNX 模型需要软件包 &quot;onnx&quot;：pip install &quot;desktop-qa[convert]&quot;。</translation>
    </message>
    <message>
        <source>{path} is damaged or no ONNX model: {reason}.</source>
        <translation>{path} 已损坏或不是 ONNX 模型：{reason}。</translation>
    </message>
    <message>
        <source>{path} is no question-answering model of the BERT family: its inputs are {names} instead of input_ids, attention_mask and token_type_ids.</source>
        <translation>{path} 不是 BERT 系列的问答模型：其输入为 {names}，而不是 input_ids、attention_mask 和 token_type_ids。</translation>
    </message>
    <message>
        <source>The model takes no {name}.</source>
        <translation>该模型不接受 {name}。</translation>
    </message>
    <message>
        <source>{path} was exported for one fixed shape {shape} of {name}. Export it again with dynamic batch and sequence axes.</source>
        <translation>{path} 导出时将 {name} 固定为形状 {shape}。请使用动态的批次轴和长度轴重新导出。</translation>
    </message>
    <message>
        <source>Its one output of logits was cut in two: the first column is the start, the second the end.</source>
        <translation>其唯一的 logits 输出已一分为二：第一列为开始，第二列为结束。</translation>
    </message>
    <message>
        <source>{path} has no question-answering head: its outputs are {names} instead of start_logits and end_logits. Export the fine-tuned model (task question-answering).</source>
        <translation>{path} 不能回答问题：其输出为 {names}，而不是 start_logits 和 end_logits。请导出微调后的模型（任务 question-answering）。</translation>
    </message>
    <message>
        <source>{source} does not run: {reason}</source>
        <translation>{source} 无法运行：{reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>{path} is a SavedModel without variables, from which no weights can be read.</source>
        <translation>{path} 是没有变量的 SavedModel，无法从中读取权重。</translation>
    </message>
    <message>
        <source>{source} is no whole MobileBERT{guess}: it lacks {names}.</source>
        <translation>{source} 不是完整的 MobileBERT{guess}：缺少 {names}。</translation>
    </message>
    <message>
        <source>No configuration file was found beside the weights; the sizes were read from their shapes.</source>
        <translation>权重旁没有找到配置文件；各尺寸由权重的形状得出。</translation>
    </message>
    <message>
        <source>{heads} attention heads</source>
        <translation>{heads} 个注意力头</translation>
    </message>
    <message>
        <source>Assumed: {names}.</source>
        <translation>假定：{names}。</translation>
    </message>
    <message>
        <source>{path} holds several models: {name} and another variable are both {target}. Save the one to import on its own.</source>
        <translation>{path} 含有多个模型：{name} 与另一变量同为 {target}。请单独保存要导入的模型。</translation>
    </message>
    <message>
        <source>{path} has no object graph: it is a TF1 checkpoint.</source>
        <translation>{path} 没有对象图：它是 TF1 检查点。</translation>
    </message>
    <message>
        <source>{path} is damaged, or not built as a MobileBERT is ({reason}).</source>
        <translation>{path} 已损坏，或结构不是 MobileBERT ({reason})。</translation>
    </message>
    <message>
        <source>The weights were int8 and are dequantised: they are as exact as that file was.</source>
        <translation>权重原为 int8，已反量化：其精度与原文件相同。</translation>
    </message>
    <message>
        <source>feed-forward activations {names}</source>
        <translation>前馈激活函数 {names}</translation>
    </message>
    <message>
        <source>a matrix that serves as {names}</source>
        <translation>一个矩阵同时充当 {names}</translation>
    </message>
    <message>
        <source>two matrices for {name}</source>
        <translation>{name} 有两个矩阵</translation>
    </message>
    <message>
        <source>no look-up of word embeddings</source>
        <translation>没有词嵌入查找</translation>
    </message>
    <message>
        <source>no sum of positions and token types</source>
        <translation>没有位置与词元类型之和</translation>
    </message>
    <message>
        <source>{name}* without bottleneck or attention</source>
        <translation>{name}* 没有瓶颈层或注意力</translation>
    </message>
    <message>
        <source>no matrix for {name}</source>
        <translation>{name} 没有矩阵</translation>
    </message>
    <message>
        <source>the output of {name} joins no stream</source>
        <translation>{name} 的输出未汇入任何数据流</translation>
    </message>
    <message>
        <source>the output of {name} joins another stream than MobileBERT&apos;s</source>
        <translation>{name} 的输出汇入了与 MobileBERT 不同的数据流</translation>
    </message>
    <message>
        <source>{path} does not say by name which of its outputs is the start of an answer and which its end: they are called {names}.</source>
        <translation>{path} 没有用名称说明哪个输出是答案的开始、哪个是结束：它们名为 {names}。</translation>
    </message>
    <message>
        <source>{path} is a MobileBERT with true layer normalisation, which is not read from TFLite. Import the checkpoint that it was made from.</source>
        <translation>{path} 是使用真正层归一化的 MobileBERT，无法从 TFLite 读取。请导入生成它的检查点。</translation>
    </message>
    <message>
        <source>{name}attention without heads</source>
        <translation>{name}attention 没有注意力头</translation>
    </message>
    <message>
        <source>{path} is not built as a MobileBERT is: {what}.</source>
        <translation>{path} 的结构不是 MobileBERT：{what}。</translation>
    </message>
    <message>
        <source>{path} is no MobileBERT with the layers&apos; names kept{guess}: it holds {names}.</source>
        <translation>{path} 不是保留了层名称的 MobileBERT{guess}：其中含有 {names}。</translation>
    </message>
    <message>
        <source>a matrix that is no matrix</source>
        <translation>不成矩阵的矩阵</translation>
    </message>
    <message>
        <source>no softmax behind a query</source>
        <translation>查询之后没有 softmax</translation>
    </message>
    <message>
        <source>the operation {name}</source>
        <translation>操作 {name}</translation>
    </message>
    <message>
        <source>a pickle without an end</source>
        <translation>没有结尾的 pickle</translation>
    </message>
    <message>
        <source>a missing mark</source>
        <translation>缺失的标记</translation>
    </message>
    <message>
        <source>the name {module}.{name}</source>
        <translation>名称 {module}.{name}</translation>
    </message>
    <message>
        <source>a call of {path}</source>
        <translation>对 {path} 的调用</translation>
    </message>
    <message>
        <source>a reference that is no storage</source>
        <translation>不是数据块的引用</translation>
    </message>
    <message>
        <source>setting attributes of an object</source>
        <translation>设置对象的属性</translation>
    </message>
    <message>
        <source>{path} holds {reason}, which weights do not need. It was not executed, and it is not imported. Save the model as safetensors (save_pretrained does) and import that.</source>
        <translation>{path} 含有权重并不需要的内容：{reason}。它未被执行，也不会导入。请将模型保存为 safetensors（save_pretrained 即可）后再导入。</translation>
    </message>
    <message>
        <source>{path} is damaged or is no PyTorch state dictionary ({reason}).</source>
        <translation>{path} 已损坏，或不是 PyTorch 状态字典 ({reason})。</translation>
    </message>
    <message>
        <source>there is not one data.pkl in it</source>
        <translation>其中的 data.pkl 不是恰好一个</translation>
    </message>
    <message>
        <source>its data.pkl is too large</source>
        <translation>其中的 data.pkl 太大</translation>
    </message>
    <message>
        <source>it was written on a big-endian machine</source>
        <translation>它是在大端序机器上写入的</translation>
    </message>
    <message>
        <source>storage {name} is too short</source>
        <translation>数据块 {name} 太短</translation>
    </message>
    <message>
        <source>its magic number is missing</source>
        <translation>缺少魔数</translation>
    </message>
    <message>
        <source>storage {name} is cut off</source>
        <translation>数据块 {name} 不完整</translation>
    </message>
    <message>
        <source>it holds no dictionary of tensors</source>
        <translation>其中没有张量字典</translation>
    </message>
    <message>
        <source>it holds no tensors</source>
        <translation>其中没有张量</translation>
    </message>
    <message>
        <source>a tensor reaches past its storage</source>
        <translation>有张量超出其数据块</translation>
    </message>
    <message>
        <source>The vocabulary {path} has {size} word pieces, but the weights were trained with {wanted}. Name the vocabulary that belongs to them with --vocab.</source>
        <translation>词表 {path} 有 {size} 个词片，但权重是用 {wanted} 个词片训练的。请用 --vocab 指定与之对应的词表。</translation>
    </message>
    <message>
        <source>{path} is no vocabulary of the BERT family: it lacks {names}.</source>
        <translation>{path} 不是 BERT 系列的词表：缺少 {names}。</translation>
    </message>
    <message>
        <source>{path} lists {count} word pieces twice; it is damaged.</source>
        <translation>{path} 中有 {count} 个词片重复；文件已损坏。</translation>
    </message>
    <message>
        <source>{path} packs no vocabulary. Name one with --vocab.</source>
        <translation>{path} 中没有词表。请用 --vocab 指定。</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read: {reason}.</source>
        <translation>无法读取词表 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a {kind} vocabulary; the BERT family&apos;s readers need WordPiece.</source>
        <translation>{path} 是 {kind} 词表；BERT 系列的阅读模型需要 WordPiece。</translation>
    </message>
    <message>
        <source>a number runs past the end of the message</source>
        <translation>有数值超出消息末尾</translation>
    </message>
    <message>
        <source>unknown wire type {kind}</source>
        <translation>未知的字段类型 {kind}</translation>
    </message>
    <message>
        <source>a field runs past the end of the message</source>
        <translation>有字段超出消息末尾</translation>
    </message>
    <message>
        <source>field {number} is not a number</source>
        <translation>字段 {number} 不是数值</translation>
    </message>
    <message>
        <source>field {number} is not bytes</source>
        <translation>字段 {number} 不是字节</translation>
    </message>
    <message>
        <source>Only readers with LayerNorm and without a bottleneck for queries and keys can be restored.</source>
        <translation>只能还原使用 LayerNorm 且查询和键没有瓶颈的模型。</translation>
    </message>
    <message>
        <source>{path} cannot be restored: {reason}</source>
        <translation>无法还原 {path}：{reason}</translation>
    </message>
    <message>
        <source>the header is missing</source>
        <translation>缺少文件头</translation>
    </message>
    <message>
        <source>{path} cannot be read as safetensors: {reason}. Get the file again.</source>
        <translation>无法将 {path} 作为 safetensors 读取：{reason}。请重新获取文件。</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>{name} is {shape} instead of {wanted}</source>
        <translation>{name} 为 {shape} 而非 {wanted}</translation>
    </message>
    <message>
        <source>{label}: {names}</source>
        <translation>{label}：{names}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>not part of this configuration</source>
        <translation>不属于此配置</translation>
    </message>
    <message>
        <source>of another shape</source>
        <translation>形状不同</translation>
    </message>
    <message>
        <source>holding NaN or infinite values</source>
        <translation>含有 NaN 或无穷值</translation>
    </message>
    <message>
        <source>The weights of {source} do not fit. Tensors {faults}.</source>
        <translation>{source} 的权重不匹配。张量：{faults}。</translation>
    </message>
    <message>
        <source>{path} is a finished graph; only weights can be tuned. Leave out --tune.</source>
        <translation>{path} 是成品计算图，只有权重才能调整。请去掉 --tune。</translation>
    </message>
    <message>
        <source>Converting a model needs the package &quot;onnx&quot;: pip install &quot;desktop-qa[convert]&quot;.</source>
        <translation>转换模型需要软件包 &quot;onnx&quot;：pip install &quot;desktop-qa[convert]&quot;。</translation>
    </message>
    <message>
        <source>In int8 this model answers {percent}% of the example questions otherwise than in float32. If it reads badly, import it again with --float.</source>
        <translation>在 int8 下，此模型对 {percent}% 的示例问题给出与 float32 不同的答案。如果效果不佳，请用 --float 重新导入。</translation>
    </message>
    <message>
        <source>There is no vocabulary (vocab.txt or tokenizer.json) beside {path}: name the one that belongs to these weights with --vocab.</source>
        <translation>{path} 旁没有词表（vocab.txt 或 tokenizer.json）：请用 --vocab 指定与这些权重对应的词表。</translation>
    </message>
    <message>
        <source>{path} cannot be quantised ({reason}). Import it with --float.</source>
        <translation>无法量化 {path} ({reason})。请用 --float 导入。</translation>
    </message>
    <message>
        <source>{source} has no question-answering head: it was installed as a starting point for fine-tuning (desktop-qa-train), not as a reader.</source>
        <translation>{source} 没有问答部分：已作为训练的起点安装 (desktop-qa-train)，不能用来回答问题。</translation>
    </message>
    <message>
        <source>Models are only downloaded over https, not from {url}.</source>
        <translation>模型只通过 https 下载，不从 {url} 下载。</translation>
    </message>
    <message>
        <source>{url} did not send the file that its source describes: its size or checksum differs. It was thrown away; try again later.</source>
        <translation>{url} 发来的文件与其来源的说明不符：大小或校验和不同。文件已丢弃，请稍后重试。</translation>
    </message>
    <message>
        <source>{url} cannot be downloaded: the server answered {code} {reason}.</source>
        <translation>无法下载 {url}：服务器返回 {code} {reason}。</translation>
    </message>
    <message>
        <source>The connection to {host} failed ({reason}). What was received is kept: the same command continues it.</source>
        <translation>与 {host} 的连接失败 ({reason})。已接收的部分会保留，再次执行即可继续。</translation>
    </message>
    <message>
        <source>{name} cannot be saved in {folder}: {reason}. Make room and try again.</source>
        <translation>无法将 {name} 保存到 {folder}：{reason}。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Stopped. What was downloaded is kept: the same command continues it.</source>
        <translation>已停止。已下载的部分会保留，再次执行即可继续。</translation>
    </message>
    <message>
        <source>{url} answers with a web page instead of a file; its publisher may have moved it.</source>
        <translation>{url} 返回的是网页而不是文件；发布者可能已将其移走。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for {size} MB. Make room and try again.</source>
        <translation>{folder} 没有足够的空间存放 {size} MB。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>it ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>There is already a model called {name}. Choose another name (--name), or replace it (--replace).</source>
        <translation>已有名为 {name} 的模型。请另取名称 (--name)，或替换它 (--replace)。</translation>
    </message>
    <message>
        <source>{source} holds no {files} with a config.json.</source>
        <translation>{source} 没有带 config.json 的 {files}。</translation>
    </message>
    <message>
        <source>{source} holds no {file}. Name a vocabulary with --vocab.</source>
        <translation>{source} 没有 {file}。请用 --vocab 指定词表。</translation>
    </message>
    <message>
        <source>Downloading this model needs the package &quot;huggingface_hub&quot;: pip install &quot;desktop-qa[fetch]&quot;.</source>
        <translation>下载此模型需要软件包 &quot;huggingface_hub&quot;：pip install &quot;desktop-qa[fetch]&quot;。</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE. Unset it and try again.</source>
        <translation>下载已被 HF_HUB_OFFLINE 关闭。请取消该变量后重试。</translation>
    </message>
    <message>
        <source>{source} is not there (any more), or is not public.</source>
        <translation>{source} 不存在（或已不存在），或未公开。</translation>
    </message>
    <message>
        <source>{source} cannot be asked for its files: {reason}.</source>
        <translation>无法查询 {source} 的文件：{reason}。</translation>
    </message>
    <message>
        <source>The hub cannot be reached ({reason}). Check the network and try again.</source>
        <translation>无法连接 Hub ({reason})。请检查网络后重试。</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name: use letters, digits, dots, dashes and underscores (--name).</source>
        <translation>{name} 不能用作模型名称：请使用字母、数字、点、连字符和下划线 (--name)。</translation>
    </message>
    <message>
        <source>{name} was not installed: {reason}. Nothing was changed; make room or check the folder&apos;s permissions, then try again.</source>
        <translation>{name} 未安装：{reason}。未作任何更改；请腾出空间或检查文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>{name} was not installed: there is not enough memory to convert it.</source>
        <translation>{name} 未安装：内存不足，无法转换。</translation>
    </message>
    <message>
        <source>The model in {source} is damaged: {faults} Get it again.</source>
        <translation>{source} 中的模型已损坏：{faults} 请重新获取。</translation>
    </message>
    <message>
        <source>The manifest is not a JSON object.</source>
        <translation>清单不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The manifest is of schema {schema}, which needs a newer version of Desktop QA.</source>
        <translation>清单的模式版本为 {schema}，需要更新版本的 Desktop QA。</translation>
    </message>
    <message>
        <source>schema is {schema}, not {wanted}</source>
        <translation>模式版本为 {schema} 而非 {wanted}</translation>
    </message>
    <message>
        <source>{name} is of the wrong type</source>
        <translation>{name} 的类型错误</translation>
    </message>
    <message>
        <source>calibration cannot be used ({reason})</source>
        <translation>校准无法使用 ({reason})</translation>
    </message>
    <message>
        <source>The manifest cannot be used: {faults}.</source>
        <translation>清单无法使用：{faults}。</translation>
    </message>
    <message>
        <source>name {name} is not made of letters, digits, dots, dashes and underscores</source>
        <translation>名称 {name} 含有字母、数字、点、连字符和下划线以外的字符</translation>
    </message>
    <message>
        <source>kind is {kind}, not one of {names}</source>
        <translation>kind 为 {kind}，不是 {names} 之一</translation>
    </message>
    <message>
        <source>max_length is {value}, not between {least} and {most}</source>
        <translation>max_length 为 {value}，不在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>languages holds something that is no text</source>
        <translation>languages 中含有非文本内容</translation>
    </message>
    <message>
        <source>file name {name} is not a plain name</source>
        <translation>文件名 {name} 不是普通名称</translation>
    </message>
    <message>
        <source>{name} has no SHA-256</source>
        <translation>{name} 没有 SHA-256</translation>
    </message>
    <message>
        <source>files does not list {name}</source>
        <translation>files 中没有列出 {name}</translation>
    </message>
    <message>
        <source>{folder} is not a model directory: it has no {file}.</source>
        <translation>{folder} 不是模型文件夹：没有 {file}。</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not JSON ({reason}).</source>
        <translation>{path} 已损坏：不是 JSON ({reason})。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason} Install the model again.</source>
        <translation>无法使用 {path}：{reason} 请重新安装模型。</translation>
    </message>
    <message>
        <source>{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models import PATH</source>
        <translation>{path} 不是回答问题的模型：缺少 {names}。请用此命令导入：desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>{path} takes {names} in another type than int64. Import the model again.</source>
        <translation>{path} 的 {names} 不是 int64 类型。请重新导入模型。</translation>
    </message>
    <message>
        <source>The model {name} failed: {reason}</source>
        <translation>模型 {name} 运行失败：{reason}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>已停止。未安装任何内容。</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 1.1</source>
        <translation>在 SQuAD 1.1 上微调的 MobileBERT</translation>
    </message>
    <message>
        <source>MobileBERT fine-tuned on SQuAD 2.0</source>
        <translation>在 SQuAD 2.0 上微调的 MobileBERT</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as pre-trained</source>
        <translation>Google 预训练的 MobileBERT</translation>
    </message>
    <message>
        <source>Google&apos;s MobileBERT as google-research released it</source>
        <translation>google-research 发布的 Google MobileBERT</translation>
    </message>
    <message>
        <source>Multilingual, cased MobileBERT of the TensorFlow model garden</source>
        <translation>TensorFlow 模型库的多语言 MobileBERT（区分大小写）</translation>
    </message>
    <message>
        <source>No published model is known as {name}. Known: {known}.</source>
        <translation>没有名为 {name} 的已发布模型。已知的有：{known}。</translation>
    </message>
    <message>
        <source>it is a starting point for training.</source>
        <translation>它用作训练的起点。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no model called {name}. Installed: {known}. See: desktop-qa models list</source>
        <translation>没有名为 {name} 的模型。已安装：{known}。参见：desktop-qa models list</translation>
    </message>
    <message>
        <source>{name}: {fault}</source>
        <translation>{name}：{fault}</translation>
    </message>
    <message>
        <source>Install one with: desktop-qa models fetch NAME, or desktop-qa models import PATH</source>
        <translation>请用此命令安装：desktop-qa models fetch NAME，或 desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>No usable model is installed.</source>
        <translation>没有安装可用的模型。</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault}</source>
        <translation>{name} 不能回答问题：{fault}</translation>
    </message>
    <message>
        <source>{name} is part of the program and cannot be removed.</source>
        <translation>{name} 是程序的一部分，无法移除。</translation>
    </message>
    <message>
        <source>{folder} cannot be removed: {reason}.</source>
        <translation>无法移除 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Remove it and install it again.</source>
        <translation>请移除后重新安装。</translation>
    </message>
    <message>
        <source>The model {name} is damaged: {faults} {cure}</source>
        <translation>模型 {name} 已损坏：{faults} {cure}</translation>
    </message>
    <message>
        <source>{name} is not the file that was installed (its SHA-256 differs).</source>
        <translation>{name} 不是当初安装的文件（SHA-256 不同）。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>无法读取 {name} ({reason})。</translation>
    </message>
    <message>
        <source>The question is empty. Ask something in words.</source>
        <translation>问题是空的。请用文字提问。</translation>
    </message>
    <message>
        <source>There is no text to read here, so nothing can be answered.</source>
        <translation>这里没有可读取的文字，因此无法回答。</translation>
    </message>
    <message>
        <source>The question is long: only its beginning was read.</source>
        <translation>问题太长，只读取了开头部分。</translation>
    </message>
    <message>
        <source>calibration of unknown kind {kind}</source>
        <translation>未知的校准类型 {kind}</translation>
    </message>
    <message>
        <source>calibration holds a number that is not finite</source>
        <translation>校准中含有非有限的数</translation>
    </message>
    <message>
        <source>The tokenizer of the model is damaged: {reason}. Install the model again.</source>
        <translation>模型的分词器已损坏：{reason}。请重新安装模型。</translation>
    </message>
    <message>
        <source>The tokenizer of the model lacks the token {name}. Install the model again.</source>
        <translation>模型的分词器缺少词元 {name}。请重新安装模型。</translation>
    </message>
    <message>
        <source>Your notes could not be read. They were kept as {name} and a new file was begun.</source>
        <translation>无法读取您的笔记。原文件已保留为 {name}，并新建了一个文件。</translation>
    </message>
    <message>
        <source>Notes cannot be written to {path} ({reason}); what you mark now is forgotten when the program ends.</source>
        <translation>无法将笔记写入 {path}（{reason}）；现在所做的标记在程序结束后会丢失。</translation>
    </message>
    <message>
        <source>The note could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>无法保存笔记（{reason}）。请释放磁盘空间或检查 {path} 的权限。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}). Free some disk space or check the rights of {path}.</source>
        <translation>无法保存设置 ({reason})。请腾出磁盘空间，或检查 {path} 的权限。</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>{name} cannot answer questions: {fault} Choose another model: desktop-qa models list</source>
        <translation>{name} 无法回答问题：{fault} 请选择其他模型：desktop-qa models list</translation>
    </message>
    <message>
        <source>No sentence encoder is installed, so passages are found by their words alone.</source>
        <translation>未安装句子编码器，因此只按词语查找段落。</translation>
    </message>
    <message>
        <source>{path} is a sentence encoder that does not take the mean over its tokens; only such can be imported.</source>
        <translation>{path} 是不对词元取平均值的句子编码器；只能导入取平均值的编码器。</translation>
    </message>
    <message>
        <source>In int8 this encoder&apos;s vectors are rather unlike those in float32. Consider --float.</source>
        <translation>在 int8 下，此编码器的向量与 float32 相差较大。请考虑使用 --float。</translation>
    </message>
    <message>
        <source>{path} is not a sentence encoder. Import it with: desktop-qa models import PATH</source>
        <translation>{path} 不是句子编码器。请用以下命令导入：desktop-qa models import PATH</translation>
    </message>
    <message>
        <source>Only a plain BERT can be made a sentence encoder.</source>
        <translation>只有普通的 BERT 才能成为句子编码器。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} depends on padding.</source>
        <translation>模型的 {name} 受填充影响。</translation>
    </message>
    <message>
        <source>The model&apos;s {name} is not of length 1.</source>
        <translation>模型的 {name} 长度不为 1。</translation>
    </message>
    <message>
        <source>it finds passages by their meaning.</source>
        <translation>它按含义查找段落。</translation>
    </message>
    <message>
        <source>{name}: page {number} has no area to draw.</source>
        <translation>{name}：第 {number} 页没有可绘制的区域。</translation>
    </message>
    <message>
        <source>looking at its text</source>
        <translation>检查文字</translation>
    </message>
    <message>
        <source>reading its table of contents</source>
        <translation>读取目录</translation>
    </message>
    <message>
        <source>{name}: page {number} cannot be drawn.</source>
        <translation>{name}：无法绘制第 {number} 页。</translation>
    </message>
    <message>
        <source>The program cannot go on: {reason}.</source>
        <translation>程序无法继续：{reason}。</translation>
    </message>
    <message>
        <source>{name} has ended the reading process {count} times and is left alone now. Reload it to try once more.</source>
        <translation>{name} 已使读取进程终止 {count} 次，现在不再处理。要再试一次，请重新加载。</translation>
    </message>
    <message>
        <source>{name}: {doing} was given up after {seconds} seconds of computing. It is too large or too intricate; other documents are not affected.</source>
        <translation>{name}：{doing}在计算 {seconds} 秒后已放弃。文件过大或过于复杂；其他文档不受影响。</translation>
    </message>
    <message>
        <source>{name}: {doing} did not go on for {seconds} seconds and was given up. Perhaps the drive of the file does not answer; other documents are not affected.</source>
        <translation>{name}：{doing}在 {seconds} 秒内没有进展，已放弃。文件所在的驱动器可能没有响应；其他文档不受影响。</translation>
    </message>
    <message>
        <source>There is nothing to look for. Write some words, or a sentence.</source>
        <translation>没有要查找的内容。请输入几个词或一句话。</translation>
    </message>
    <message>
        <source>reading the notes of page {number}</source>
        <translation>读取第 {number} 页的笔记</translation>
    </message>
    <message>
        <source>{place}, below the threshold</source>
        <translation>{place}，低于阈值</translation>
    </message>
    <message>
        <source>a property of the document</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>The language {language} cannot be recognised here: there is no file {file}. These can: {known}.</source>
        <translation>此处无法识别语言 {language}：没有文件 {file}。可识别的语言：{known}。</translation>
    </message>
    <message>
        <source>making the searchable copy</source>
        <translation>制作可搜索的副本</translation>
    </message>
    <message>
        <source>recognising the text of page {number}</source>
        <translation>识别第 {number} 页的文字</translation>
    </message>
    <message>
        <source>The data for recognising {language} cannot be used.</source>
        <translation>无法使用用于识别 {language} 的数据。</translation>
    </message>
    <message>
        <source>The page was not recognised.</source>
        <translation>未能识别该页。</translation>
    </message>
    <message>
        <source>There is no data for recognising text. Install the program again.</source>
        <translation>没有用于识别文字的数据。请重新安装程序。</translation>
    </message>
    <message>
        <source>finding out its language</source>
        <translation>判断语言</translation>
    </message>
    <message>
        <source>The library is not being read: {reason}</source>
        <translation>未能读取资料库：{reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>it sends in circles</source>
        <translation>重定向循环</translation>
    </message>
</context>
<context>
    <name>DebugPage</name>
    <message>
        <source>Debug information</source>
        <translation>调试信息</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>The same as another document</source>
        <translation>与另一文档相同</translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation>等待读取</translation>
    </message>
</context>
<context>
    <name>DocumentTab</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>打开其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Opening “{name}” …</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>Loading {address} …</source>
        <translation>正在加载 {address}…</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>无法打开“{name}”</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>此文档没有可读取的文字。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The file has changed on the disk and was loaded again.</source>
        <translation>文件在磁盘上已更改，已重新加载。</translation>
    </message>
    <message>
        <source>Reading the document: page {done} of {total}</source>
        <translation>正在读取文档：第 {done} 页，共 {total} 页</translation>
    </message>
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>Documents of the library</source>
        <translation>资料库中的文档</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export answers</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>{name} - answers</source>
        <translation>{name} - 答案</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save highlights in a copy</source>
        <translation>将高亮保存到副本</translation>
    </message>
    <message>
        <source>{name} - highlights</source>
        <translation>{name} - 高亮</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{name} - copy</source>
        <translation>{name} - 副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
答案 {rank}：{answer} ({confidence}%)</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>无法写入文件 ({why})。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>Save a searchable copy</source>
        <translation>保存可搜索的副本</translation>
    </message>
    <message>
        <source>{name} - searchable</source>
        <translation>{name} - 可搜索</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>第 {current} 项，共 {count} 项</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>{count} 个匹配项</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>List all hits</source>
        <translation>列出所有结果</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>/ {count}</source>
        <comment>number of pages</comment>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Zoom: {zoom}</source>
        <translation>缩放：{zoom}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>第 {page} 页：{words}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Documents to show</source>
        <translation>要显示的文档</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove this folder from the library, with all that was read from it</source>
        <translation>从资料库中移除此文件夹及从中读取的所有内容</translation>
    </message>
    <message>
        <source>Ask many documents at once</source>
        <translation>一次向多个文档提问</translation>
    </message>
    <message>
        <source>Add folders of documents. They are read once, on this computer, and kept up to date; then one question is answered from all of them. The documents stay where they are and are not changed.</source>
        <translation>添加文档文件夹。它们会在这台计算机上读取一次并保持更新；之后，一个问题可从所有文档中得到回答。文档留在原处，不会被更改。</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>添加文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>将文件夹添加到资料库</translation>
    </message>
    <message>
        <source>Add files to the library</source>
        <translation>将文件添加到资料库</translation>
    </message>
    <message>
        <source>{documents} documents · {pages} pages · {size} MB</source>
        <translation>{documents} 个文档 · {pages} 页 · {size} MB</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} 个无法读取</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>“{folder}” and all that was read from it ({count} documents) is no longer in the library.</source>
        <translation>“{folder}”及从中读取的所有内容（{count} 个文档）已不在资料库中。</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>重新添加</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Ask the library</source>
        <translation>向资料库提问</translation>
    </message>
    <message>
        <source>A question, or words to look for</source>
        <translation>问题或要查找的词语</translation>
    </message>
    <message>
        <source>&amp;Read more</source>
        <translation>继续读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find passages</source>
        <translation>查找段落(&amp;F)</translation>
    </message>
    <message>
        <source>Show the passages that are about these words</source>
        <translation>显示与这些词语相关的段落</translation>
    </message>
    <message>
        <source>Folder to look in</source>
        <translation>要查找的文件夹</translation>
    </message>
    <message>
        <source>Kind of documents to look in</source>
        <translation>要查找的文档类型</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Ask the {count} selected documents</source>
        <translation>向选中的 {count} 个文档提问</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>Passages: {count}</source>
        <translation>段落：{count}</translation>
    </message>
    <message>
        <source>Nothing about this was found here.</source>
        <translation>此处未找到相关内容。</translation>
    </message>
    <message>
        <source>Open at this place</source>
        <translation>在此处打开</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同引用一起复制</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>A link out of the document</source>
        <translation>指向文档之外的链接</translation>
    </message>
    <message>
        <source>The link leads to:</source>
        <translation>链接指向：</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Read it here</source>
        <translation>在此阅读(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>Op&amp;en recent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Partly downloaded</source>
        <translation>部分下载</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Answers questions</source>
        <translation>可回答问题</translation>
    </message>
    <message>
        <source>Starting point for training; answers no questions</source>
        <translation>用作训练的起点，不能回答问题</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{number} ms for a window of {tokens} word pieces, threads: {threads}</source>
        <translation>每个 {tokens} 词片的窗口 {number} 毫秒，线程数：{threads}</translation>
    </message>
    <message>
        <source>Reading the weights …</source>
        <translation>正在读取权重…</translation>
    </message>
    <message>
        <source>Reading the vocabulary …</source>
        <translation>正在读取词表…</translation>
    </message>
    <message>
        <source>Converting and making it small …</source>
        <translation>正在转换并压缩…</translation>
    </message>
    <message>
        <source>Checking that it answers …</source>
        <translation>正在检查能否回答…</translation>
    </message>
    <message>
        <source>Installing …</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <source>Downloading {name}: {done}</source>
        <translation>正在下载 {name}：{done}</translation>
    </message>
    <message>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>正在下载 {name}：{done} / {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载大小</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>{set}, by its authors</source>
        <translation>{set}（作者测得）</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>first right</source>
        <translation>首位正确</translation>
    </message>
    <message>
        <source>in the first 3</source>
        <translation>前 3 位命中</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>前 5 位命中</translation>
    </message>
    <message>
        <source>right place in the first 3</source>
        <translation>前3个中位置正确</translation>
    </message>
    <message>
        <source>int8 like float (cosine)</source>
        <translation>int8 与 float 的一致性（余弦）</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>问题数</translation>
    </message>
    <message>
        <source>seconds a window when installed</source>
        <translation>安装时每窗口秒数</translation>
    </message>
    <message>
        <source>answers as before its conversion</source>
        <translation>与转换前答案一致</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Finds passages by their meaning</source>
        <translation>按含义查找段落</translation>
    </message>
    <message>
        <source>Asking it a few questions …</source>
        <translation>正在向它提几个问题…</translation>
    </message>
    <message>
        <source>the program’s own questions</source>
        <translation>程序自备的问题</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>校准误差</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What is known of the chosen model</source>
        <translation>所选模型的信息</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask for it here. Your documents and questions never leave.</source>
        <translation>除非您在此要求，否则不会下载任何内容。您的文档和问题绝不会离开本机。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>The time of one window of text on this computer</source>
        <translation>在本机处理一个文本窗口所需的时间</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Verify its files</source>
        <translation>校验文件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add a model…</source>
        <translation>添加模型(&amp;A)…</translation>
    </message>
    <message>
        <source>Checkpoints of TensorFlow, PyTorch and ONNX are converted on this computer</source>
        <translation>TensorFlow、PyTorch 和 ONNX 检查点在本机转换</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>从文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Continue the &amp;download…</source>
        <translation>继续下载(&amp;D)…</translation>
    </message>
    <message>
        <source>its files are whole</source>
        <translation>文件完整</translation>
    </message>
    <message>
        <source>its files are damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>verified when it was loaded</source>
        <translation>加载时已校验</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>All files are as they were installed.</source>
        <translation>所有文件均与安装时一致。</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>要移除模型“{name}”吗？</translation>
    </message>
    <message>
        <source>Its files are deleted: {size}.</source>
        <translation>其文件将被删除：{size}。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Importing “{name}” … This may take a minute.</source>
        <translation>正在导入“{name}”… 可能需要一分钟。</translation>
    </message>
    <message>
        <source>Downloading a model needs packages that are not installed here: {packages}. Install them with: pip install &quot;desktop-qa[fetch]&quot;</source>
        <translation>下载模型需要尚未安装的软件包：{packages}。请用此命令安装：pip install &quot;desktop-qa[fetch]&quot;</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Download “{name}” from the network?</source>
        <translation>要从网络下载“{name}”吗？</translation>
    </message>
    <message>
        <source>From {source} ({size}, licence {licence}). The files are asked for without any account; nothing about you or your documents is sent. Then the model is converted on this computer, which takes a few minutes.</source>
        <translation>来源：{source} ({size}，许可证 {licence})。获取文件无需任何账户，也不会发送有关您或您的文档的任何信息。之后模型将在本机转换，需要几分钟。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Asking {source} …</source>
        <translation>正在请求 {source}…</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>已添加“{name}”。</translation>
    </message>
    <message>
        <source>Stopped; nothing was installed. What was downloaded is kept and can be continued.</source>
        <translation>已停止，未安装任何内容。已下载的部分会保留，可以继续下载。</translation>
    </message>
    <message>
        <source>&amp;Measure it</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Its speed, and how well it answers our own questions; its confidence is fitted to them</source>
        <translation>它的速度，以及回答我们自备问题的好坏；置信度据此调整</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索问题和答案</translation>
    </message>
    <message>
        <source>Only &amp;this document</source>
        <translation>仅此文档(&amp;T)</translation>
    </message>
    <message>
        <source>Only st&amp;arred</source>
        <translation>仅加星标(&amp;A)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answers as they were given</source>
        <translation>当时给出的答案</translation>
    </message>
    <message>
        <source>&amp;Show in the document</source>
        <translation>在文档中显示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tar</source>
        <translation>星标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>导出笔记本</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Nothing found. What you ask of documents is kept here.</source>
        <translation>未找到任何内容。您对文档提出的问题会保存在这里。</translation>
    </message>
    <message>
        <source>No answer above the threshold.</source>
        <translation>没有超过阈值的答案。</translation>
    </message>
    <message>
        <source>page {page}, {percent} %</source>
        <translation>第 {page} 页，{percent} %</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>回答模型：{model}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Search notes</source>
        <translation>搜索笔记</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>高亮和笔记</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select text in the document and press H, or one of the colours beside it.</source>
        <translation>尚未标记任何内容。请在文档中选择文字，然后按 H 键或旁边的某种颜色。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Remove this highlight</source>
        <translation>删除此高亮</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>导出笔记…</translation>
    </message>
    <message>
        <source>p. {page}: {words}</source>
        <translation>第 {page} 页：{words}</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it…</source>
        <translation>保存含笔记的副本…</translation>
    </message>
    <message>
        <source>in the file, by {author}</source>
        <translation>文件中，作者 {author}</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>This answer is a guess. A larger reader, MobileBERT, finds more (by its authors F1 {f1} on {set}), but reads slower. It is downloaded once, {size} MB; the network is used for nothing else.</source>
        <translation>此答案只是猜测。更大的阅读模型 MobileBERT 能找到更多（据其作者，在 {set} 上 F1 为 {f1}），但读得较慢。只下载一次，{size} MB；网络不作他用。</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>The password was wrong three times. Open the document again when you know it.</source>
        <translation>密码已输错三次。知道密码后请重新打开文档。</translation>
    </message>
    <message>
        <source>The document is encrypted and was not opened without its password.</source>
        <translation>文档已加密，没有密码，因此未打开。</translation>
    </message>
    <message>
        <source>The page was not kept, and nothing is loaded unasked. “Try again” loads it.</source>
        <translation>该页面未保留，且未经要求不会加载任何内容。点按“重试”即可加载。</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>转到指定页 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>This page cannot be shown.</source>
        <translation>无法显示此页。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command of this name</source>
        <translation>没有此名称的命令</translation>
    </message>
</context>
<context>
    <name>PassagesPane</name>
    <message>
        <source>What is it about?</source>
        <translation>关于什么内容？</translation>
    </message>
    <message>
        <source>Find by meaning</source>
        <translation>按含义查找</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一个段落</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一个段落</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>p. {page}, {percent} %</source>
        <translation>第 {page} 页，{percent} %</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Its &amp;password:</source>
        <translation>“{name}”已加密。密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示密码(&amp;S)</translation>
    </message>
    <message>
        <source>That is not the password. Tries left: {count}</source>
        <translation>密码不正确。剩余尝试次数：{count}</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Answer {rank}: confidence {confidence} %, score {score}</source>
        <translation>答案 {rank}：置信度 {confidence}%，得分 {score}</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>转到第 {page} 页</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}：{text}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer does not answer. Choose another one, or print into a PDF file.</source>
        <translation>打印机没有响应。请选择其他打印机，或打印到 PDF 文件。</translation>
    </message>
    <message>
        <source>The printer took no further page. What was printed until then is complete.</source>
        <translation>打印机不再接受后续页面。此前打印的页面是完整的。</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>{size}, not all alike</source>
        <translation>{size}，各页不尽相同</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No: the pages are pictures</source>
        <translation>否：页面是图片</translation>
    </message>
    <message>
        <source>Yes, but its letters have no meaning</source>
        <translation>是，但字符没有对应的文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>创建程序</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>含文本</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Document properties</source>
        <translation>文档属性</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reading the library</source>
        <translation>正在读取资料库</translation>
    </message>
    <message>
        <source>Reading: {count} documents left</source>
        <translation>正在读取：还剩 {count} 个文档</translation>
    </message>
    <message>
        <source>Making {count} passages findable by meaning</source>
        <translation>正在使 {count} 个段落可按含义查找</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>读取已暂停。</translation>
    </message>
    <message>
        <source>Reading waits until the computer is plugged in.</source>
        <translation>读取将等到计算机接通电源后继续。</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>最近的文档</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>从列表中移除，包括其问题</translation>
    </message>
    <message>
        <source>{where} · page {page} of {pages} · {when}</source>
        <translation>{where} · 第 {page} 页，共 {pages} 页 · {when}</translation>
    </message>
</context>
<context>
    <name>RecognitionDialog</name>
    <message>
        <source>Recognise text</source>
        <translation>识别文字</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Recognise &amp;scans at once from now on</source>
        <translation>今后立即识别扫描件(&amp;S)</translation>
    </message>
    <message>
        <source>Other languages are there when Tesseract’s data for them is installed, or lies in the folder {folder}.</source>
        <translation>安装了 Tesseract 的相应数据，或数据位于文件夹 {folder} 时，可使用其他语言。</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>文字的语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>&amp;Recognise the text</source>
        <translation>识别文字(&amp;R)</translation>
    </message>
    <message>
        <source>Pages that are pictures and cannot be read yet: {count} of {total}</source>
        <translation>尚无法读取的图片页：{count} / {total}</translation>
    </message>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>此文档的文字可以看到但无法读取：其字符没有对应的文字信息。</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>此文档是扫描件或只含图形：没有可供读取或提问的文字。</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>语言(&amp;L)…</translation>
    </message>
    <message>
        <source>Recognising the text …</source>
        <translation>正在识别文字…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recognising the text: page {done} of {total}</source>
        <translation>正在识别文字：第 {done} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>The text was not recognised.</source>
        <translation>文字未被识别。</translation>
    </message>
    <message>
        <source>The text was recognised. You can ask the document now.</source>
        <translation>文字已识别。现在可以向文档提问。</translation>
    </message>
    <message>
        <source>The text was recognised ({language}). You can ask the document now.</source>
        <translation>文字已识别（{language}）。现在可以向文档提问。</translation>
    </message>
    <message>
        <source>&amp;Save a searchable copy…</source>
        <translation>保存可搜索的副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Another &amp;language…</source>
        <translation>其他语言(&amp;L)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ScrollMarks</name>
    <message>
        <source>Places of answers and of found text</source>
        <translation>答案和查找结果的位置</translation>
    </message>
    <message>
        <source>Answer {rank}: confidence {confidence} %</source>
        <translation>答案 {rank}：置信度 {confidence}%</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Mark the selection</source>
        <translation>标记所选内容</translation>
    </message>
    <message>
        <source>{colour} ({key})</source>
        <translation>{colour}（{key}）</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;sking</source>
        <translation>提问(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>隐私(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>窗口配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of the &amp;pages</source>
        <translation>页面配色(&amp;G)</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>正文字体(&amp;F)</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Reading &amp;size</source>
        <translation>正文字号(&amp;Z)</translation>
    </message>
    <message>
        <source>Font and size are for web pages, e-books and text. PDF pages stay as they are.</source>
        <translation>字体和字号用于网页、电子书和纯文本。PDF 页面保持原样。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>新语言在下次启动后生效。</translation>
    </message>
    <message>
        <source>&amp;Movement, such as the flash of an answer</source>
        <translation>动画效果，例如答案闪烁(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Number of answers</source>
        <translation>答案数量(&amp;N)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a confidence</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>Candidates of a lower confidence are shown in grey.</source>
        <translation>置信度更低的候选答案以灰色显示。</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>查找深度(&amp;D)</translation>
    </message>
    <message>
        <source>Quick: the likeliest passages</source>
        <translation>快速：最可能的段落</translation>
    </message>
    <message>
        <source>Thorough: everything</source>
        <translation>彻底：全部内容</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>随程序提供的模型</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quiet on battery: one thread only</source>
        <translation>使用电池时降低负载：仅用一个线程(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Remember documents and questions</source>
        <translation>记住文档和问题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the documents of the last time at the start</source>
        <translation>启动时打开上次的文档(&amp;O)</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>一切都留在这台计算机上，绝不会发送到任何地方。</translation>
    </message>
    <message>
        <source>&amp;Clear what is remembered…</source>
        <translation>清除历史记录(&amp;C)…</translation>
    </message>
    <message>
        <source>Clear what is remembered</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Forget all recent documents, their places and all questions?</source>
        <translation>要清除所有最近的文档、阅读位置和全部问题吗？</translation>
    </message>
    <message>
        <source>The documents themselves stay where they are. This cannot be undone.</source>
        <translation>文档本身不会被删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已清除。</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>扫描件(&amp;S)</translation>
    </message>
    <message>
        <source>Offer to recognise their text</source>
        <translation>提示识别其文字</translation>
    </message>
    <message>
        <source>Recognise their text at once</source>
        <translation>立即识别其文字</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back the settings from before the defaults</source>
        <translation>恢复默认值之前的设置</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>In the document</source>
        <translation>在文档中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>此文档没有目录。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Address of a page</source>
        <translation>网页的网址</translation>
    </message>
    <message>
        <source>Or paste the &amp;address of a page. Only that page is loaded.</source>
        <translation>或粘贴网页的网址(&amp;A)。只加载该网页。</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近的文档(&amp;R)</translation>
    </message>
    <message>
        <source>Ask many documents at once: the &amp;library</source>
        <translation>一次向多个文档提问：资料库(&amp;L)</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>TabAsking</name>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>此处没有可供提问的文字。请选择“整篇文档”。</translation>
    </message>
    <message>
        <source>The document has no text to read.</source>
        <translation>此文档没有可读取的文字。</translation>
    </message>
</context>
<context>
    <name>TabMeaning</name>
    <message>
        <source>Find by meaning</source>
        <translation>按含义查找</translation>
    </message>
    <message>
        <source>The text of the document is being read.</source>
        <translation>正在读取文档的文本。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Comparing: {done} of {total} passages</source>
        <translation>正在比较：{done}/{total} 个段落</translation>
    </message>
    <message>
        <source>No passage was found.</source>
        <translation>未找到段落。</translation>
    </message>
    <message>
        <source>No sentence encoder is installed: these passages share words.</source>
        <translation>未安装句子编码器：这些段落含有相同的词语。</translation>
    </message>
    <message>
        <source>Write some words or a sentence. Passages that are about it are listed, whatever words they use.</source>
        <translation>请输入几个词或一句话。无论用词如何，相关段落都会列出。</translation>
    </message>
</context>
<context>
    <name>TabNotebook</name>
    <message>
        <source>These are the answers of {day}.</source>
        <translation>这是 {day} 的答案。</translation>
    </message>
    <message>
        <source>The document’s text has changed since {day}, so it was asked again.</source>
        <translation>自 {day} 以来文档内容已更改，因此重新提问。</translation>
    </message>
    <message>
        <source>Another model reads now than on {day}, so the document was asked again.</source>
        <translation>现在使用的模型与 {day} 不同，因此重新提问。</translation>
    </message>
</context>
<context>
    <name>TabNotes</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>{name} - notes</source>
        <translation>{name} - 笔记</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save a copy with the notes in it</source>
        <translation>保存含笔记的副本</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The highlight was removed.</source>
        <translation>高亮已删除。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>TabPrinting</name>
    <message>
        <source>Printing: page {done} of {total}</source>
        <translation>正在打印：第 {done} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {name}</source>
        <translation>第 {name} 页</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Choose a zoom</source>
        <translation>选择缩放</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>_DropArea</name>
    <message>
        <source>Drop a document here</source>
        <translation>将文档拖放到此处</translation>
    </message>
    <message>
        <source>PDF, EPUB, web page, Markdown or plain text. Then ask it a question.</source>
        <translation>支持 PDF、EPUB、网页、Markdown 或纯文本。然后向它提问。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Paste &amp;text</source>
        <translation>粘贴文本(&amp;T)</translation>
    </message>
    <message>
        <source>Read the text in the clipboard as a document</source>
        <translation>将剪贴板中的文本作为文档阅读</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>试用示例(&amp;S)</translation>
    </message>
    <message>
        <source>A short article that comes with the program</source>
        <translation>随程序提供的短文</translation>
    </message>
</context>
</TS>
