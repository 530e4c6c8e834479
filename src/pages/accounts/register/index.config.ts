/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '登记找活' }
