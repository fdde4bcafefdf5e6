using Wplint.Core.Fixing;

namespace Wplint.Tests.Fixing;

public sealed class EditMapTests
{
    // 01234567890123456789 → 01xyz456AB78901234589
    private readonly EditMap _map = new(
    [
        new Edit(new TextSpan(2, 2), "xyz"), new Edit(new TextSpan(7, 0), "AB"), new Edit(new TextSpan(16, 2), ""),
    ]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(4, 5)]
    [InlineData(6, 7)]
    [InlineData(7, 10)]
    [InlineData(15, 18)]
    [InlineData(16, 19)]
    [InlineData(17, 19)]
    [InlineData(18, 19)]
    [InlineData(20, 21)]
    public void Tells_where_an_offset_went(int offset, int expected) => Assert.Equal(expected, _map.ToNew(offset));

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    [InlineData(3, 9, true)]
    [InlineData(4, 5, true)]
    [InlineData(5, 6, false)]
    [InlineData(5, 7, true)]
    [InlineData(8, 15, false)]
    [InlineData(8, 16, true)]
    [InlineData(17, 18, true)]
    [InlineData(19, 20, false)]
    public void Tells_what_it_touches(int start, int end, bool expected) => Assert.Equal(expected, _map.Touches(TextSpan.FromBounds(start, end)));

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    [InlineData(4, 6, true)]
    [InlineData(5, 8, false)]
    [InlineData(9, 12, true)]
    [InlineData(11, 18, false)]
    [InlineData(11, 19, true)]
    [InlineData(20, 21, false)]
    public void Tells_what_it_wrote(int start, int end, bool expected) => Assert.Equal(expected, _map.IsWritten(TextSpan.FromBounds(start, end)));
}
