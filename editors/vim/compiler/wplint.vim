" Vim compiler file
" Compiler: wplint, which checks cloud-security whitepapers (ISO/IEC 27017)

if exists("current_compiler") | finish | endif
let current_compiler = "wplint"

let s:cpo_save = &cpo
set cpo&vim

" Without arguments, :make checks what rules.json includes; ":make %:S" checks the paper at hand.
CompilerSet makeprg=wplint\ check\ --format\ text\ --color\ never
CompilerSet makeencoding=utf-8

" What is indented belongs to the finding above. wplint counts columns in characters, Vim in bytes (%c) or in cells of the screen (%v), which
" are as many up to the first full-width character and lead less far to the left behind it.
CompilerSet errorformat=%-G\ %.%#,
      \%f:%l:%v:\ %trror\ %m,
      \%f:%l:%v:\ %tarning\ %m,
      \%f:%l:%v:\ %tote\ %m,
      \%+Gwplint:\ %m,
      \%-G%.%#

let &cpo = s:cpo_save
unlet s:cpo_save
