using Wplint.Links;

namespace Wplint.Tests.Links;

public sealed class HostGateTests : IDisposable
{
    private static readonly Uri Kumo = new("https://kumo.example/guide");
    private static readonly Uri Mizu = new("https://mizu.example/guide");

    private readonly JumpingClock _clock = new();

    public void Dispose() => _clock.Dispose();

    [Fact]
    public async Task Lets_no_more_through_to_a_host_than_it_may_and_the_next_when_one_is_done()
    {
        using var gate = new HostGate(perHost: 2, _clock);
        var first = await gate.EnterAsync(Kumo, default);
        await gate.EnterAsync(new Uri("https://KUMO.example/other"), default);

        var third = gate.EnterAsync(Kumo, default);
        Assert.False(third.IsCompleted);

        first.Dispose();
        first.Dispose();
        await third;
        Assert.False(gate.EnterAsync(Kumo, default).IsCompleted);
    }

    [Fact]
    public async Task Lets_a_host_wait_for_no_other_and_tells_ports_apart()
    {
        using var gate = new HostGate(perHost: 1, _clock);
        await gate.EnterAsync(Kumo, default);

        await gate.EnterAsync(Mizu, default);
        await gate.EnterAsync(new Uri("https://kumo.example:8443/"), default);
    }

    [Fact]
    public async Task Leaves_a_host_alone_as_a_whole_for_as_long_as_it_was_told()
    {
        using var gate = new HostGate(perHost: 2, _clock);
        var start = _clock.GetUtcNow();
        gate.Hold(Kumo, TimeSpan.FromSeconds(30));
        gate.Hold(Kumo, TimeSpan.FromSeconds(5));

        var kumo = Task.WhenAll(gate.EnterAsync(Kumo, default), gate.EnterAsync(Kumo, default));
        Assert.True(gate.EnterAsync(Mizu, default).IsCompletedSuccessfully);
        await kumo;

        Assert.Equal(TimeSpan.FromSeconds(30), _clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Keeps_requests_to_a_host_apart_after_the_first_ones()
    {
        using var gate = new HostGate(perHost: 10, _clock);
        var start = _clock.GetUtcNow();
        for (var i = 0; i < 10; i++) (await gate.EnterAsync(Kumo, default)).Dispose();
        Assert.Equal(start, _clock.GetUtcNow());

        for (var i = 0; i < 10; i++) (await gate.EnterAsync(Kumo, default)).Dispose();
        Assert.Equal(10 * HostGate.Spacing, _clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Lets_no_more_through_altogether_than_it_may()
    {
        using var gate = new HostGate(perHost: 1, _clock);
        var passages = new List<IDisposable>();
        for (var i = 0; i < HostGate.Total; i++) passages.Add(await gate.EnterAsync(new Uri($"https://host-{i}.example/"), default));

        var another = gate.EnterAsync(Kumo, default);
        Assert.False(another.IsCompleted);

        passages[0].Dispose();
        await another;
    }

    [Fact]
    public async Task Gives_a_place_back_when_somebody_no_longer_waits_for_it()
    {
        using var gate = new HostGate(perHost: 1, _clock);
        using var impatience = new CancellationTokenSource();
        var passage = await gate.EnterAsync(Mizu, default);
        gate.Hold(Kumo, TimeSpan.FromHours(1));
        var waiting = gate.EnterAsync(Kumo, impatience.Token);
        var behind = gate.EnterAsync(Mizu, impatience.Token);

        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => behind);
        passage.Dispose();
        await gate.EnterAsync(Mizu, default);
        await gate.EnterAsync(Kumo, default);
    }
}
