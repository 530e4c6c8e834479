/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '电脑怎么排活' }
