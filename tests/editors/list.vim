" Runs :make with wplint's compiler file and writes the quickfix list, and with each entry how many characters stand before the cursor when :cc
" has gone there.
" Usage: COMPILER=folder LIST=file vim … -S list.vim
set nomore hidden encoding=utf-8
execute 'set runtimepath^=' .. fnameescape($COMPILER)
compiler wplint
silent make!

let s:list = []
for s:item in getqflist()
  call add(s:list, {
        \ 'path': s:item.bufnr > 0 ? fnamemodify(bufname(s:item.bufnr), ':p') : '',
        \ 'line': s:item.lnum, 'column': s:item.col, 'type': s:item.type, 'text': s:item.text })
  execute 'silent cc' len(s:list)
  let s:list[-1].before = strchars(strpart(getline('.'), 0, col('.') - 1))
endfor
call writefile([json_encode(s:list)], $LIST)
qall!
