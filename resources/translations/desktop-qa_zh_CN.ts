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
        <source>The document has no text to read.</source>
        <translation>此文档没有可读取的文字。</translation>
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
        <source>The document does not seem to answer this. The closest passages are shown in grey.</source>
        <translation>文档似乎没有回答此问题。最接近的段落以灰色显示。</translation>
    </message>
    <message>
        <source>Nothing that could answer this was found here. Ask in other words, or of the whole document.</source>
        <translation>此处没有找到可以回答的内容。请换一种说法，或对整篇文档提问。</translation>
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
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
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
</context>
<context>
    <name>DocumentTabBar</name>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
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
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{question}
Answer {rank}: {answer} ({confidence} %)</source>
        <translation>{question}
答案 {rank}：{answer} ({confidence}%)</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Choose another folder or make room.</source>
        <translation>无法写入文件 ({why})。请选择其他文件夹或腾出空间。</translation>
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
</context>
<context>
    <name>Header</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
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
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>{document} – Desktop QA</source>
        <translation>{document} – Desktop QA</translation>
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
        <source>&amp;Measure its speed</source>
        <translation>测量速度(&amp;M)</translation>
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
    <name>RecentList</name>
    <message>
        <source>Recent documents</source>
        <translation>最近的文档</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {when}</source>
        <translation>第 {page} 页，共 {pages} 页 · {when}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the list, with its questions</source>
        <translation>从列表中移除，包括其问题</translation>
    </message>
</context>
<context>
    <name>ScanNotice</name>
    <message>
        <source>The text of this document can be seen but not read: its letters have no meaning inside.</source>
        <translation>此文档的文字可以看到但无法读取：其字符没有对应的文字信息。</translation>
    </message>
    <message>
        <source>This document is a scan, or drawings only: it has no text that could be read or asked.</source>
        <translation>此文档是扫描件或只含图形：没有可供读取或提问的文字。</translation>
    </message>
    <message>
        <source>Install Tesseract to have the text recognised, then open the document again.</source>
        <translation>要识别文字，请安装 Tesseract，然后重新打开文档。</translation>
    </message>
    <message>
        <source>{what} {hint}</source>
        <translation>{what}{hint}</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>识别文字</translation>
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
        <source>The text was recognised. You can ask the document now.</source>
        <translation>文字已识别。现在可以向文档提问。</translation>
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
        <source>Reading the document: page {done} of {total}</source>
        <translation>正在读取文档：第 {done} 页，共 {total} 页</translation>
    </message>
    <message>
        <source>Waiting for the document’s text …</source>
        <translation>正在等待文档的文字…</translation>
    </message>
    <message>
        <source>There is no text here to ask. Choose the whole document.</source>
        <translation>此处没有可供提问的文字。请选择“整篇文档”。</translation>
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
