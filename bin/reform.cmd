@"%~dp0node.exe" "%~dp0reform.js" %*
